import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { callsFor, isAnswered, isMissing, statusOf } from './calls.js';

export default defineRule({
  requirement: 'api.distributor-endpoint',
  versions: since('3.2'),
  inspects: 'Publication',
  messages: ['endpoint-missing'],
  select: (publication) => {
    const told = callsFor(publication, 'distributor').filter(
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
