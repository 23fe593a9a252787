import { defineRule } from '../../check/rule.js';
import { reportWhiteSpace, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.white-space',
  versions: ['2.0', '3.4'],
  inspects: 'Course',
  messages: ['outer-white-space', 'inner-white-space'],
  select: (course) => textFlaws('Course', course),
  check: reportWhiteSpace,
});
