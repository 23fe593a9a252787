import { defineRule } from '../../check/rule.js';
import { nutrientAmount } from './nutrient-amount.js';

export default defineRule({
  requirement: 'advice.nutrient-negative',
  versions: ['2.0', '3.4'],
  inspects: 'Nutrient',
  messages: ['nutrient-negative'],
  select: ({ amount }) => nutrientAmount(amount),
  check: (amount, context) => {
    if (amount < 0) context.report('nutrient-negative', { amount }, '/amount');
  },
});
