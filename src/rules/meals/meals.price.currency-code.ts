import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { isCurrencyCode } from '../currency.js';

export default defineRule({
  requirement: 'meals.price.currency-code',
  versions: since('3.4'),
  inspects: 'Price',
  messages: ['currency-unknown'],
  select: ({ currency }) => currency,
  check: (currency, context) => {
    if (!isCurrencyCode(currency)) {
      context.report('currency-unknown', { value: currency }, '/currency');
    }
  },
});
