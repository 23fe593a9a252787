import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { mealDate } from './meal-date.js';
import { swedishTime, timeOf } from './swedish-time.js';

export default defineRule({
  requirement: 'advice.time-of-day',
  versions: JUDGED_VERSIONS,
  inspects: 'Meal',
  messages: ['time-of-day'],
  select: ({ date }) => {
    const read = mealDate(date);
    return read?.time === null ? null : read;
  },
  check: (date, context) => {
    const time = timeOf(date);
    // Swedish midnight written in UTC is another matter: advice.date-shifted.
    if (time === null || time === '00:00:00' || swedishTime(date)?.midnight) return;
    context.report('time-of-day', { time }, '/date');
  },
});
