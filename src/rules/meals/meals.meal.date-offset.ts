import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { existingDate } from '../dates.js';

export default defineRule({
  requirement: 'meals.meal.date-offset',
  versions: since('3.2'),
  inspects: 'Meal',
  messages: ['date-alone', 'date-without-offset', 'date-time-unusual-form'],
  select: ({ date }) => existingDate(date),
  check: ({ written: value, time, offset, usual }, context) => {
    if (time === null) context.report('date-alone', { value }, '/date');
    else if (offset === null) context.report('date-without-offset', { value }, '/date');
    else if (!usual) context.report('date-time-unusual-form', { value }, '/date');
  },
});
