import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'advice.calendar-webcal',
  versions: JUDGED_VERSIONS,
  inspects: 'Distributor',
  messages: ['calendar-webcal'],
  select: ({ iCalendar }) => given(iCalendar),
  check: (address, context) => {
    if (/^\s*webcals?:/i.test(address))
      context.report('calendar-webcal', { address }, '/iCalendar');
  },
});
