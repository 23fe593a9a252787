import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { isFeedAddress } from '../addresses.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'distributors.distributor.i-calendar-url',
  versions: ['2.0', ...since('3.2')],
  inspects: 'Distributor',
  messages: ['feed-address-incomplete'],
  select: ({ iCalendar }) => given(iCalendar),
  check: (iCalendar, context) => {
    if (!isFeedAddress(iCalendar)) {
      context.report('feed-address-incomplete', { value: iCalendar }, '/iCalendar');
    }
  },
});
