import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'calendar.text-line-breaks',
  versions: JUDGED_VERSIONS,
  inspects: 'Feed',
  messages: ['calendar-text-broken'],
  select: (feed) => feed,
  check: ({ brokenTextLines }, context) => {
    if (brokenTextLines === null) return;
    context.report('calendar-text-broken', { count: brokenTextLines.count }, brokenTextLines);
  },
});
