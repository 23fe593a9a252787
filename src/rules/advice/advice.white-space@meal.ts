import { defineRule } from '../../check/rule.js';
import { reportWhiteSpace, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.white-space',
  versions: ['2.0', '3.4'],
  inspects: 'Meal',
  messages: ['outer-white-space', 'inner-white-space'],
  select: (meal) => textFlaws('Meal', meal),
  check: reportWhiteSpace,
});
