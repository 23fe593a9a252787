import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { allDistributors, callsFor, isAnswered, knownDistributors } from './calls.js';

export default defineRule({
  requirement: 'calendar.offered',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['no-calendars'],
  select: (publication) => {
    const known = knownDistributors(publication);
    const call = [
      ...callsFor(publication, 'distributors'),
      ...callsFor(publication, 'distributor'),
    ].find(isAnswered);
    if (known.length === 0 || call === undefined) return null;
    const ids = new Set(known.map(({ id }) => id));
    // Those that were not asked about may have one.
    const isWhole = allDistributors(publication).every(({ id }) => ids.has(id));
    return isWhole || known.some(({ calendar }) => calendar !== null) ? { known, call } : null;
  },
  check: ({ known, call }, context) => {
    if (known.some(({ calendar }) => calendar !== null)) return;
    context.report('no-calendars', { count: new Set(known.map(({ id }) => id)).size }, call);
  },
});
