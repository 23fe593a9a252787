import { defineRule } from '../../check/rule.js';
import { readDate } from '../dates.js';

export default defineRule({
  requirement: 'advice.date-form',
  versions: ['3.1'],
  inspects: 'Meal',
  messages: ['date-unreadable'],
  select: ({ date }) => date,
  check: (date, context) => {
    if (readDate(date).kind === 'no-date') {
      context.report('date-unreadable', { value: date }, '/date');
    }
  },
});
