import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, isAnswered, isMissing, statusOf } from './calls.js';

export default defineRule({
  requirement: 'calendar.announced',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['calendar-missing'],
  // A calendar that nobody names is seen by nobody: only the addresses that are named can be tried.
  select: (publication) => {
    const tried = callsFor(publication, 'calendar').filter(
      (call) => isAnswered(call) || isMissing(call),
    );
    return tried.length === 0 ? null : tried;
  },
  check: (calls, context) => {
    for (const call of calls) {
      if (!isMissing(call)) continue;
      context.report('calendar-missing', { url: call.url, status: statusOf(call) ?? 0 }, call);
    }
  },
});
