import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, holds, statusOf } from './calls.js';

export default defineRule({
  requirement: 'calendar.announced',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['calendar-missing'],
  // A calendar that nobody names is seen by nobody: only the addresses that are named can be tried.
  select: (publication) => {
    const calls = callsFor(publication, 'calendar');
    const missing = calls.filter((call) => [404, 410].includes(statusOf(call) ?? 0));
    return missing.length > 0 || calls.some((call) => holds(call, 'calendar')) ? missing : null;
  },
  check: (missing, context) => {
    for (const call of missing) {
      context.report('calendar-missing', { url: call.url, status: statusOf(call) ?? 0 }, call);
    }
  },
});
