import type { MealFacts, Period } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, mealsIn } from './calls.js';

export default defineRule({
  requirement: 'api.meals.period',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['outside-period'],
  select: (publication) => {
    const calls = callsFor(publication, 'meals');
    const everything = calls.flatMap((call) => mealsIn(call) ?? []);
    // Only where there are meals on other days can it be seen that they are left out.
    const telling = calls.filter((call) => {
      const { period } = call.question;
      if (period === null || mealsIn(call) === null) return false;
      return everything.some((meal) => isOutside(meal, period));
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

/** By every reading of its date, and with both ends counted in. */
function isOutside({ days }: MealFacts, { first, last }: Period): boolean {
  return days.length > 0 && days.every((day) => day < first || day > last);
}
