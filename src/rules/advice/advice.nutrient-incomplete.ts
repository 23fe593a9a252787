import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { placeOf } from './fields.js';

export default defineRule({
  requirement: 'advice.nutrient-incomplete',
  versions: since('3.1'),
  inspects: 'Nutrient',
  messages: ['nutrient-name-missing', 'nutrient-amount-missing', 'nutrient-unit-missing'],
  select: (nutrient) => nutrient,
  check: (nutrient, { report }) => {
    const { name, amount, unit } = nutrient;
    if (name === null || name === undefined) {
      report('nutrient-name-missing', {}, placeOf(nutrient, 'name'));
    }
    if (amount === undefined) report('nutrient-amount-missing', {});
    if (!unit) report('nutrient-unit-missing', {}, placeOf(nutrient, 'unit'));
  },
});
