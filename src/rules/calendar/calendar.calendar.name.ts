import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { isBlank } from './text-value.js';

export default defineRule({
  requirement: 'calendar.calendar.name',
  versions: JUDGED_VERSIONS,
  inspects: 'Calendar',
  messages: ['calendar-name-missing'],
  select: (calendar) => calendar,
  check: ({ properties }, context) => {
    const isNamed = properties.some(
      ({ name, value }) => (name === 'X-WR-CALNAME' || name === 'NAME') && !isBlank(value),
    );
    if (!isNamed) context.report('calendar-name-missing', {});
  },
});
