import { defineRule } from '../../check/rule.js';
import { checkDate, DATE_MESSAGES } from '../dates.js';

export default defineRule({
  requirement: 'meals.meal.date-form',
  versions: ['3.2'],
  inspects: 'Meal',
  messages: DATE_MESSAGES,
  select: ({ date }) => date,
  check: checkDate,
});
