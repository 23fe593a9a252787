import { defineReading } from '../../check/reading.js';

/** Every later version has a number here, and the text names no form of the string. */
export default defineReading({
  requirement: 'meals.nutrient.amount-text',
  versions: ['2.0'],
  inspects: 'Nutrient',
  recognises: ({ amount }) => typeof amount === 'number' && Number.isFinite(amount),
  excuses: ({ keyword, property }) => keyword === 'type' && property === 'amount',
  message: 'nutrient-amount-number',
  data: ({ amount }) => ({ value: Number(amount) }),
  at: '/amount',
});
