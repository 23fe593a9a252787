import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, isAnswered, knownDistributors } from './calls.js';

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
    return known.length === 0 || call === undefined ? null : { known, call };
  },
  check: ({ known, call }, context) => {
    if (known.some(({ calendar }) => calendar !== null)) return;
    context.report('no-calendars', { count: known.length }, call);
  },
});
