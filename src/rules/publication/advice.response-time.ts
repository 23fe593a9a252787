import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { isAnswered } from './calls.js';

const MILLISECONDS = 2000;

export default defineRule({
  requirement: 'advice.response-time',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['slow-answers'],
  select: ({ calls }) => {
    const answered = calls.filter(isAnswered);
    return answered.length === 0 ? null : answered;
  },
  check: (answered, context) => {
    const slow = answered.filter(
      ({ answer }) => answer.kind === 'answered' && answer.head.milliseconds > MILLISECONDS,
    );
    const [first] = slow;
    if (first === undefined || slow.length * 2 <= answered.length) return;
    // How slow, differs from run to run: the numbers stay out, so that two reports can be compared.
    context.report('slow-answers', { seconds: MILLISECONDS / 1000 }, first);
  },
});
