import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { given } from '../given.js';

export default defineRule({
  requirement: 'meals.price.name-distinct',
  versions: since('3.4'),
  inspects: 'Course',
  messages: ['price-name-repeated', 'prices-without-name'],
  select: ({ prices }) => (prices.length > 1 ? prices : null),
  check: (prices, context) => {
    const seen = new Set<string>();
    let nameless = 0;
    for (const [index, { name, currency }] of prices.entries()) {
      const label = given(name)?.trim();
      if (label === undefined) {
        nameless += 1;
        continue;
      }
      // The same portion in two currencies is told apart by the currency.
      const key = JSON.stringify([label, currency]);
      if (seen.has(key)) {
        context.report('price-name-repeated', { value: label }, `/prices/${index}/name`);
      }
      seen.add(key);
    }
    if (nameless > 1) context.report('prices-without-name', {}, '/prices');
  },
});
