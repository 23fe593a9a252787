import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'advice.calendar-final-line-break',
  versions: JUDGED_VERSIONS,
  inspects: 'Feed',
  messages: ['calendar-last-line-open'],
  select: (feed) => feed,
  check: ({ finalLineBreak, lines }, context) => {
    if (!finalLineBreak) context.report('calendar-last-line-open', {}, { line: lines });
  },
});
