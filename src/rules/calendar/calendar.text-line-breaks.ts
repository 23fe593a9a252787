import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'calendar.text-line-breaks',
  versions: ['2.0', '3.4'],
  inspects: 'Feed',
  messages: ['calendar-text-broken'],
  select: (feed) => feed,
  check: ({ brokenTextLines }, context) => {
    if (brokenTextLines === null) return;
    context.report('calendar-text-broken', { count: brokenTextLines.count }, brokenTextLines);
  },
});
