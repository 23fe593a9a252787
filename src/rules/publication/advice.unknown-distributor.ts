import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { allDistributors, callsFor, comparableId, mealsIn } from './calls.js';

export default defineRule({
  requirement: 'advice.unknown-distributor',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['distributor-unlisted'],
  select: (publication) => {
    const known = new Set(
      allDistributors(publication).flatMap(({ id }) => (id === null ? [] : [comparableId(id)])),
    );
    const calls = callsFor(publication, 'meals');
    return known.size === 0 || calls.length === 0 ? null : { known, calls };
  },
  check: ({ known, calls }, context) => {
    const told = new Set<string>();
    for (const call of calls) {
      for (const distributor of mealsIn(call)?.flatMap((meal) => meal.distributors) ?? []) {
        if (told.has(distributor) || known.has(comparableId(distributor))) continue;
        told.add(distributor);
        context.report('distributor-unlisted', { distributor }, call);
      }
    }
  },
});
