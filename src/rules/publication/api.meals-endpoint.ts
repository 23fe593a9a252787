import type { Call, Publication } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, statusOf } from './calls.js';
import { endpointShown } from './endpoint.js';

export default defineRule({
  requirement: 'api.meals-endpoint',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['endpoint-missing'],
  select: (publication) =>
    endpointShown(
      callsFor(publication, 'meals').filter((call) => !isOffer(call, publication)),
      'meals',
    ),
  check: (endpoint, context) => {
    if (endpoint.kind === 'there') return;
    const { call } = endpoint;
    context.report('endpoint-missing', { url: call.url, status: statusOf(call) ?? 0 }, call);
  },
});

/** In 2.0, 501 says that the meals of all distributors together are not offered, and nothing else. */
function isOffer(
  call: Call & { question: { distributor: string | null } },
  { version }: Publication,
) {
  return version === '2.0' && call.question.distributor === null && statusOf(call) === 501;
}
