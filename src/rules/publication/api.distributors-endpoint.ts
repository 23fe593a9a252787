import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, statusOf } from './calls.js';
import { endpointShown } from './endpoint.js';

export default defineRule({
  requirement: 'api.distributors-endpoint',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['endpoint-missing'],
  select: (publication) => endpointShown(callsFor(publication, 'distributors'), 'distributors'),
  check: (endpoint, context) => {
    if (endpoint.kind === 'there') return;
    const { call } = endpoint;
    context.report('endpoint-missing', { url: call.url, status: statusOf(call) ?? 0 }, call);
  },
});
