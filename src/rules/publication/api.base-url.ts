import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'api.base-url',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['endpoints-elsewhere'],
  select: ({ base }) => base,
  check: ({ url, segment }, context, { version, calls }) => {
    const expected = version === '2.0' ? 'openmeal/v2' : version === '3.1' ? 'v3' : '';
    const [call] = calls;
    if (segment === expected || call === undefined) return;
    context.report('endpoints-elsewhere', { url, segment: segment || '–' }, call);
  },
});
