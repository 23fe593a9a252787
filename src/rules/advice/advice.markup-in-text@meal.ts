import { defineRule } from '../../check/rule.js';
import { reportMarkup, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.markup-in-text',
  versions: ['2.0', '3.4'],
  inspects: 'Meal',
  messages: ['markup-tag', 'markup-reference', 'markup-twice'],
  select: (meal) => textFlaws('Meal', meal),
  check: reportMarkup,
});
