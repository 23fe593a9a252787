import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { isAnswered, statusOf } from './calls.js';

export default defineRule({
  requirement: 'api.open-access',
  versions: JUDGED_VERSIONS.filter((version) => version !== '3.1'),
  inspects: 'Publication',
  messages: ['access-refused'],
  // With a key of the caller's own nothing is known of those who have none.
  select: ({ calls, withHeaders }) => {
    const told = calls.filter((call) => isAnswered(call) || isForbidden(statusOf(call)));
    return withHeaders || told.length === 0 ? null : told;
  },
  check: (calls, context) => {
    for (const call of calls) {
      const status = statusOf(call);
      if (isForbidden(status)) {
        context.report('access-refused', { url: call.url, status: status ?? 0 }, call);
      }
    }
  },
});

function isForbidden(status: number | null): boolean {
  return status === 401 || status === 403;
}
