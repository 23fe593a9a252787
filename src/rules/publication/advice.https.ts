import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'advice.https',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['without-tls'],
  select: ({ base, calls }) => (calls[0] === undefined ? null : { url: base.url, call: calls[0] }),
  check: ({ url, call }, context) => {
    if (url.startsWith('http:')) context.report('without-tls', { url }, call);
  },
});
