import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'advice.calendar-line-length',
  versions: ['2.0', '3.4'],
  inspects: 'Feed',
  messages: ['calendar-long-lines'],
  select: (feed) => feed,
  check: ({ longLines }, context) => {
    if (longLines !== null)
      context.report('calendar-long-lines', { count: longLines.count }, longLines);
  },
});
