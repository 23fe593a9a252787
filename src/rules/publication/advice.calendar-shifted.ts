import type { MealFacts } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { isIn } from './calendar-meals.js';
import { callsFor, mealsIn } from './calls.js';
import { dayAfter } from './default-period.js';

/** So many have to agree before a coincidence is out of the question. */
const EVENTS = 3;

export default defineRule({
  requirement: 'advice.calendar-shifted',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['calendar-shifted'],
  select: (publication) => {
    const calls = callsFor(publication, 'calendar').flatMap((call) => {
      const { answer, question } = call;
      if (answer.kind !== 'answered' || answer.content.kind !== 'calendar') return [];
      const meals = callsFor(publication, 'meals')
        .filter(({ question: { distributor } }) => distributor === question.distributor)
        .flatMap((one) => mealsIn(one) ?? []);
      return meals.length === 0
        ? []
        : [{ call, events: answer.content.events, meals: byDay(meals) }];
    });
    return calls.length === 0 ? null : calls;
  },
  check: (calls, context) => {
    for (const { call, events, meals } of calls) {
      const matching = (days: number) =>
        events.filter(({ day, summary }) => {
          if (day === null) return false;
          const onDay = meals.get(dayAfter(day, days)) ?? [];
          return onDay.some(({ courses }) => courses.some((one) => isIn(one, summary)));
        });
      const [own, before, after] = [matching(0), matching(-1), matching(1)];
      for (const [shifted, days] of [
        [before, 1],
        [after, -1],
      ] as const) {
        if (shifted.length < EVENTS || own.length * 2 >= shifted.length) continue;
        context.report('calendar-shifted', { days }, { document: call.document });
      }
    }
  },
});

function byDay(meals: readonly MealFacts[]): Map<string, MealFacts[]> {
  const days = new Map<string, MealFacts[]>();
  for (const meal of meals) {
    for (const day of meal.days) {
      const list = days.get(day);
      if (list === undefined) days.set(day, [meal]);
      else list.push(meal);
    }
  }
  return days;
}
