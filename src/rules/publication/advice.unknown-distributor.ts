import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { allDistributors, callsFor, isSameId, mealsIn } from './calls.js';

export default defineRule({
  requirement: 'advice.unknown-distributor',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['distributor-unlisted'],
  select: (publication) => {
    const known = allDistributors(publication).flatMap(({ id }) => id ?? []);
    const calls = callsFor(publication, 'meals');
    return known.length === 0 || calls.length === 0 ? null : { known, calls };
  },
  check: ({ known, calls }, context) => {
    const told = new Set<string>();
    for (const call of calls) {
      for (const distributor of mealsIn(call)?.flatMap((meal) => meal.distributors) ?? []) {
        if (told.has(distributor) || known.some((id) => isSameId(id, distributor))) continue;
        told.add(distributor);
        context.report('distributor-unlisted', { distributor }, call);
      }
    }
  },
});
