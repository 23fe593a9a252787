import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'advice.calendar-empty',
  versions: JUDGED_VERSIONS,
  inspects: 'Feed',
  messages: ['calendar-without-events'],
  select: (feed) => feed,
  check: ({ events }, context) => {
    if (events === 0) context.report('calendar-without-events', {});
  },
});
