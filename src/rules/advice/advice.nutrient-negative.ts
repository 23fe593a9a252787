import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { nutrientAmount } from './nutrient-amount.js';

export default defineRule({
  requirement: 'advice.nutrient-negative',
  versions: JUDGED_VERSIONS,
  inspects: 'Nutrient',
  messages: ['nutrient-negative'],
  select: ({ amount }) => nutrientAmount(amount),
  check: (amount, context) => {
    if (amount < 0) context.report('nutrient-negative', { amount }, '/amount');
  },
});
