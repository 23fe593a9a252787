import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { dayAfter, defaultPeriods, hasDay } from './default-period.js';

/** Days that every reading of "the next seven days" has in common, today counted in. */
const SURE_DAYS = 7;

export default defineRule({
  requirement: 'api.meals.default-end',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['default-end-later', 'default-day-missing'],
  select: (publication) => {
    const periods = defaultPeriods(publication);
    return periods.length === 0 ? null : periods;
  },
  check: (periods, context, { today }) => {
    const latest = today.at(-1) ?? '';
    const end = dayAfter(latest, SURE_DAYS);
    const sure = Array.from({ length: SURE_DAYS - 1 }, (_, index) => dayAfter(latest, index + 1));
    for (const { plain, meals, published } of periods) {
      const late = meals.find(({ days }) => days.length > 0 && days.every((day) => day > end));
      if (late !== undefined) {
        context.report('default-end-later', { day: late.days[0] ?? '', end }, plain);
      }
      const missing = sure.find(
        (day) => published !== null && hasDay(published, day) && !hasDay(meals, day),
      );
      if (missing !== undefined) context.report('default-day-missing', { day: missing }, plain);
    }
  },
});
