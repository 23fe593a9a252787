import { defineRule } from '../../check/rule.js';
import { existingDate } from '../dates.js';

export default defineRule({
  requirement: 'meals.meal.date-time',
  versions: ['2.0'],
  inspects: 'Meal',
  messages: ['date-without-time', 'date-unusual-form'],
  select: ({ date }) => existingDate(date),
  check: ({ written: value, time, usual }, context) => {
    if (time === null) context.report('date-without-time', { value }, '/date');
    else if (!usual) context.report('date-unusual-form', { value }, '/date');
  },
});
