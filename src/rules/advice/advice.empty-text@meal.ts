import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { reportEmptyText, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.empty-text',
  versions: JUDGED_VERSIONS,
  inspects: 'Meal',
  messages: ['empty-text'],
  select: (meal) => textFlaws('Meal', meal),
  check: reportEmptyText,
});
