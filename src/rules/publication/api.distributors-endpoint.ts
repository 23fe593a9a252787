import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, isAnswered, isMissing, statusOf } from './calls.js';

export default defineRule({
  requirement: 'api.distributors-endpoint',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['endpoint-missing'],
  select: (publication) => {
    const told = callsFor(publication, 'distributors').filter(
      (call) => isAnswered(call) || isMissing(call),
    );
    return told.length === 0 ? null : told;
  },
  check: (calls, context) => {
    // An answer to one of them shows that the endpoint is there.
    if (calls.some(isAnswered)) return;
    for (const call of calls.slice(0, 1)) {
      context.report('endpoint-missing', { url: call.url, status: statusOf(call) ?? 0 }, call);
    }
  },
});
