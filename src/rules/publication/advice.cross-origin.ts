import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { isAnswered } from './calls.js';

export default defineRule({
  requirement: 'advice.cross-origin',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['closed-to-web-pages'],
  select: ({ calls }) => calls.find((call) => call.question.kind === 'meals' && isAnswered(call)),
  check: (call, context) => {
    if (call.answer.kind !== 'answered' || call.answer.head.forAllOrigins) return;
    context.report('closed-to-web-pages', { url: call.url }, call);
  },
});
