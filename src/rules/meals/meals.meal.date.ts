import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { readDate } from '../dates.js';

const MESSAGES = {
  form: 'date-no-form',
  space: 'date-with-space',
  'no-day': 'date-without-day',
  'no-such-day': 'date-impossible',
  'no-such-time': 'time-impossible',
} as const;

export default defineRule({
  requirement: 'meals.meal.date',
  versions: ['2.0', ...since('3.2')],
  inspects: 'Meal',
  messages: Object.values(MESSAGES),
  select: ({ date }) => date,
  check: (text, context) => {
    const date = readDate(text);
    if (date.kind === 'no-date') context.report(MESSAGES[date.reason], { value: text }, '/date');
  },
});
