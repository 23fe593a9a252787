import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { callsFor, holds, statusOf } from './calls.js';
import { endpointShown } from './endpoint.js';

/** Many web servers refuse such signs in an address, however they are encoded, before anything of the provider sees it. */
const AWKWARD = /[/\\%+&:*?<>#"|]/;

export default defineRule({
  requirement: 'api.distributor-endpoint',
  versions: since('3.2'),
  inspects: 'Publication',
  messages: ['endpoint-missing'],
  select: (publication) =>
    endpointShown(
      callsFor(publication, 'distributor').filter(
        (call) => holds(call, 'distributor') || !AWKWARD.test(call.question.id),
      ),
      'distributor',
    ),
  check: (endpoint, context) => {
    if (endpoint.kind === 'there') return;
    const { call } = endpoint;
    context.report('endpoint-missing', { url: call.url, status: statusOf(call) ?? 0 }, call);
  },
});
