import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';

export default defineRule({
  requirement: 'meals.price.currency-present',
  versions: since('3.4'),
  inspects: 'Price',
  messages: ['currency-missing'],
  select: (price) => price,
  check: ({ currency }, context) => {
    if (currency === undefined) context.report('currency-missing', {});
  },
});
