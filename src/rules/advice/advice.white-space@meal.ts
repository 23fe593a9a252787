import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { reportWhiteSpace, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.white-space',
  versions: JUDGED_VERSIONS,
  inspects: 'Meal',
  messages: ['outer-white-space', 'inner-white-space'],
  select: (meal) => textFlaws('Meal', meal),
  check: reportWhiteSpace,
});
