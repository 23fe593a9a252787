import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { allDistributors, callsFor, isSameId } from './calls.js';
import { freshnessOf } from './freshness.js';

export default defineRule({
  requirement: 'advice.stale',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['meals-over', 'distributor-over', 'calendar-over'],
  select: (publication) => {
    const calls = callsFor(publication, 'meals');
    const asked = calls.flatMap(({ question }) => question.distributor ?? []);
    const feeds = callsFor(publication, 'calendar').flatMap(
      ({ question }) => question.distributor ?? [],
    );
    const [call] = calls;
    return call === undefined
      ? null
      : { call, freshness: freshnessOf(publication, [...new Set([...asked, ...feeds])]) };
  },
  check: ({ call, freshness }, context, publication) => {
    const { meals, distributors } = freshness;
    if (meals.state === 'stale') {
      context.report('meals-over', { day: meals.lastDate ?? '' }, call);
      return;
    }
    const at = (document: string | null) =>
      publication.calls.find((one) => one.document === document) ?? call;
    for (const { id, meals: own, calendar } of distributors) {
      if (own.state === 'stale') {
        const known = allDistributors(publication).find(
          (one) => one.id !== null && isSameId(one.id, id),
        );
        const data = { distributor: known?.name ?? id, day: own.lastDate ?? '' };
        context.report('distributor-over', data, at(own.document));
      } else if (calendar?.state === 'stale') {
        context.report('calendar-over', { day: calendar.lastDate ?? '' }, at(calendar.document));
      }
    }
  },
});
