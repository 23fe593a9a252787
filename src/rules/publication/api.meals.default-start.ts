import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { defaultPeriods, hasDay } from './default-period.js';

export default defineRule({
  requirement: 'api.meals.default-start',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['default-start-earlier', 'default-day-missing'],
  select: (publication) => {
    const periods = defaultPeriods(publication);
    return periods.length === 0 ? null : periods;
  },
  check: (periods, context, { today }) => {
    const [earliest = '', latest = earliest] = [today[0], today.at(-1)];
    for (const { plain, meals, published } of periods) {
      const early = meals.find(
        ({ days }) => days.length > 0 && days.every((day) => day < earliest),
      );
      if (early !== undefined) {
        const data = { day: early.days[0] ?? '', today: latest };
        context.report('default-start-earlier', data, plain);
      }
      const isLeftOut = published !== null && hasDay(published, latest) && !hasDay(meals, latest);
      if (isLeftOut) context.report('default-day-missing', { day: latest }, plain);
    }
  },
});
