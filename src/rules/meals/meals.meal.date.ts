import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { checkDate, DATE_MESSAGES } from '../dates.js';

export default defineRule({
  requirement: 'meals.meal.date',
  versions: ['2.0', ...since('3.3')],
  inspects: 'Meal',
  messages: DATE_MESSAGES,
  select: ({ date }) => date,
  check: checkDate,
});
