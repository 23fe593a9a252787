import { defineRule } from '../../check/rule.js';
import { isCurrencyCode } from '../currency.js';

export default defineRule({
  requirement: 'meals.price.currency-code',
  versions: ['3.4'],
  inspects: 'Price',
  messages: ['currency-unknown'],
  select: ({ currency }) => currency,
  check: (currency, context) => {
    if (!isCurrencyCode(currency)) {
      context.report('currency-unknown', { value: currency }, '/currency');
    }
  },
});
