import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'advice.calendar-line-length',
  versions: JUDGED_VERSIONS,
  inspects: 'Feed',
  messages: ['calendar-long-lines'],
  select: (feed) => feed,
  check: ({ longLines }, context) => {
    if (longLines !== null)
      context.report('calendar-long-lines', { count: longLines.count }, longLines);
  },
});
