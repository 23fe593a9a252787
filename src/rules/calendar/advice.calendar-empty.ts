import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'advice.calendar-empty',
  versions: ['2.0', '3.4'],
  inspects: 'Feed',
  messages: ['calendar-without-events'],
  select: (feed) => feed,
  check: ({ events }, context) => {
    if (events === 0) context.report('calendar-without-events', {});
  },
});
