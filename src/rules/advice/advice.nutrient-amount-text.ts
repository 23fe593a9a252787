import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'advice.nutrient-amount-text',
  versions: ['2.0'],
  inspects: 'Nutrient',
  messages: ['amount-decimal-comma', 'amount-not-a-number'],
  select: ({ amount }) => amount,
  check: (amount, context) => {
    if (/^-?\d+(?:\.\d+)?$/.test(amount)) return;
    const comma = /^-?\d+,\d+$/.test(amount);
    context.report(comma ? 'amount-decimal-comma' : 'amount-not-a-number', { amount }, '/amount');
  },
});
