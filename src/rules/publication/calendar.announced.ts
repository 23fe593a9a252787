import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, isAnswered, knownDistributors } from './calls.js';

export default defineRule({
  requirement: 'calendar.announced',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['calendar-unannounced'],
  // Of a calendar that no distributor names nobody knows; some that lack it among others are seen.
  select: (publication) => {
    const known = knownDistributors(publication);
    const found = callsFor(publication, 'calendar').filter(isAnswered);
    const [call] = callsFor(publication, 'distributors');
    const isTold = known.some(({ calendar }) => calendar !== null) || found.length > 0;
    return isTold && call !== undefined ? { known, found, call } : null;
  },
  check: ({ known, found, call }, context) => {
    for (const { question } of found) {
      const owner = known.find(({ id }) => id !== null && id === question.distributor);
      if (owner === undefined || owner.calendar !== null) continue;
      context.report('calendar-unannounced', { distributor: question.distributor ?? '' }, call);
    }
  },
});
