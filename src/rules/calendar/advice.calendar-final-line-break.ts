import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'advice.calendar-final-line-break',
  versions: ['2.0', '3.4'],
  inspects: 'Feed',
  messages: ['calendar-last-line-open'],
  select: (feed) => feed,
  check: ({ finalLineBreak, lines }, context) => {
    if (!finalLineBreak) context.report('calendar-last-line-open', {}, { line: lines });
  },
});
