import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { isAnswered } from './calls.js';

export default defineRule({
  requirement: 'advice.caching',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['without-validity'],
  select: ({ calls }) => calls.find((call) => call.question.kind === 'meals' && isAnswered(call)),
  check: (call, context) => {
    if (call.answer.kind !== 'answered' || call.answer.head.cacheable) return;
    context.report('without-validity', { url: call.url }, call);
  },
});
