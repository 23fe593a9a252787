import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { holds } from './calls.js';

export default defineRule({
  requirement: 'api.base-url',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['endpoints-elsewhere'],
  // An address that asks for a key, or answers with something else, may be no endpoint at all.
  select: ({ base, calls }) =>
    calls.some((call) => holds(call, 'distributors') || holds(call, 'meals')) ? base : null,
  check: ({ url, segment }, context, { version, calls }) => {
    const expected = version === '2.0' ? 'openmeal/v2' : version === '3.1' ? 'v3' : '';
    const [call] = calls;
    if (segment === expected || call === undefined) return;
    context.report('endpoints-elsewhere', { url, segment: segment || '–' }, call);
  },
});
