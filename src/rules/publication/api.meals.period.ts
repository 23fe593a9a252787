import type { MealFacts, Period } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, mealsIn } from './calls.js';
import { dayAfter } from './default-period.js';

export default defineRule({
  requirement: 'api.meals.period',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['outside-period'],
  select: (publication) => {
    const calls = callsFor(publication, 'meals');
    // Only where there are meals on other days can it be seen that they are left out.
    const telling = calls.filter((call) => {
      const { period } = call.question;
      if (period === null || mealsIn(call) === null) return false;
      const { distributor } = call.question;
      return calls.some(
        (one) =>
          one.question.distributor === distributor &&
          mealsIn(one)?.some((meal) => isOutside(meal, period)) === true,
      );
    });
    return telling.length === 0 ? null : telling;
  },
  check: (calls, context) => {
    for (const call of calls) {
      const { period } = call.question;
      if (period === null) continue;
      const outside = mealsIn(call)?.filter((meal) => isOutside(meal, period)) ?? [];
      const [first] = outside;
      if (first === undefined) continue;
      const { first: start, last: end } = period;
      const data = { start, end, day: first.days[0] ?? '', count: outside.length };
      context.report('outside-period', data, call);
    }
  },
});

/** By every reading of its date and of the period, and with both ends counted in. */
function isOutside({ days }: MealFacts, { first, last, form }: Period): boolean {
  // Midnight in Sweden is in the evening before elsewhere: a server that counts in UTC begins a day earlier.
  const start = form === 'date' ? first : dayAfter(first, -1);
  return days.length > 0 && days.every((day) => day < start || day > last);
}
