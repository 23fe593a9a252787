import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { dayAfter, defaultPeriods, hasDay, hasSurely, sureDays } from './default-period.js';

/** The last day that any reading of "the next seven days" has, counted from today. */
const LAST_DAY = 7;

export default defineRule({
  requirement: 'api.meals.default-end',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['default-end-later', 'default-day-missing'],
  select: (publication) => {
    const end = dayAfter(publication.today.at(-1) ?? '', LAST_DAY);
    const sure = sureDays(publication);
    const periods = defaultPeriods(publication).map(({ plain, meals, published }) => {
      const isLate = (days: readonly string[]) => days.length > 0 && days.every((day) => day > end);
      return {
        plain,
        end,
        late: meals.find(({ days }) => isLate(days)),
        missing: sure.find(
          (day) => published !== null && hasSurely(published, day) && !hasDay(meals, day),
        ),
        // Something is published for later days, and for the days before them.
        isShown:
          published?.some(({ days }) => isLate(days)) === true &&
          sure.some((day) => hasSurely(published, day)),
      };
    });
    const isTelling = periods.some(
      ({ late, missing, isShown }) => late !== undefined || missing !== undefined || isShown,
    );
    return isTelling ? periods : null;
  },
  check: (periods, context) => {
    for (const { plain, late, missing, end } of periods) {
      if (late !== undefined) {
        context.report('default-end-later', { day: late.days[0] ?? '', end }, plain);
      }
      if (missing !== undefined) context.report('default-day-missing', { day: missing }, plain);
    }
  },
});
