import { defineRule } from '../../check/rule.js';
import { reportEmptyText, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.empty-text',
  versions: ['2.0', '3.4'],
  inspects: 'Meal',
  messages: ['empty-text'],
  select: (meal) => textFlaws('Meal', meal),
  check: reportEmptyText,
});
