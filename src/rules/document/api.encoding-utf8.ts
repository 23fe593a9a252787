import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'api.encoding-utf8',
  versions: JUDGED_VERSIONS,
  inspects: 'Bytes',
  messages: ['body-not-utf8'],
  select: (bytes) => bytes,
  check: ({ invalidUtf8 }, context) => {
    if (invalidUtf8 === null) return;
    const { offset, position, count } = invalidUtf8;
    context.report('body-not-utf8', { offset, count, ...position }, position);
  },
});
