import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { defaultPeriods, hasDay, hasSurely } from './default-period.js';

export default defineRule({
  requirement: 'api.meals.default-start',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['default-start-earlier', 'default-day-missing'],
  select: (publication) => {
    const { today } = publication;
    const [earliest = '', latest = earliest] = [today[0], today.at(-1)];
    const periods = defaultPeriods(publication).map(({ plain, meals, published }) => ({
      plain,
      early: meals.find(({ days }) => days.length > 0 && days.every((day) => day < earliest)),
      isLeftOut: published !== null && hasSurely(published, latest) && !hasDay(meals, latest),
      // Only the meals of today show that it begins then: at a weekend nothing does.
      isShown: hasSurely(meals, latest),
      latest,
    }));
    const isTelling = periods.some(
      (one) => one.early !== undefined || one.isLeftOut || one.isShown,
    );
    return isTelling ? periods : null;
  },
  check: (periods, context) => {
    for (const { plain, early, isLeftOut, latest } of periods) {
      if (early !== undefined) {
        const data = { day: early.days[0] ?? '', today: latest };
        context.report('default-start-earlier', data, plain);
      }
      if (isLeftOut) context.report('default-day-missing', { day: latest }, plain);
    }
  },
});
