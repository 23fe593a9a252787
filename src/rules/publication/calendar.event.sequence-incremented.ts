import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { isUpdated } from './event-change.js';
import { keptEvents, toTell, twoPublications } from './two-publications.js';

export default defineRule({
  requirement: 'calendar.event.sequence-incremented',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['sequence-unchanged', 'sequence-not-raised-since'],
  // Where no event has changed, nothing shows what happens to SEQUENCE when one does: nothing passes.
  select: (publication) => {
    const [today = ''] = publication.today;
    const updated = twoPublications(publication).flatMap((pair) => {
      return keptEvents(pair).flatMap((known) => {
        const { event, former } = known;
        // Nobody is served by what has been, and some shorten it.
        if (event.day === null || event.day < today || !isUpdated(known)) return [];
        const step = stepOf(event.sequence, former.sequence);
        // An older copy, from a cache or another server: which of the two came later is not known.
        if (step === null || (step < 0 && !pair.isOfOtherDay)) return [];
        return [{ ...pair, event, former: former.sequence ?? 0, isRaised: step > 0 }];
      });
    });
    return updated.length === 0 ? null : updated;
  },
  check: (updated, context) => {
    const unraised = updated.filter(({ isRaised }) => !isRaised);
    for (const { document, since, event, former } of toTell(unraised)) {
      const data = { day: event.day ?? '', sequence: event.sequence ?? 0 };
      const at = { document, line: event.line };
      if (since === null) context.report('sequence-unchanged', data, at);
      else context.report('sequence-not-raised-since', { ...data, former, earlier: since }, at);
    }
  },
});

/**
 * How far SEQUENCE has risen. An event without one has 0 (RFC 5545 §3.8.7.4), but the requirement is about
 * events that have it: null where it has come or gone and shows no rise.
 */
function stepOf(now: number | null, then: number | null): number | null {
  const step = (now ?? 0) - (then ?? 0);
  return now === null || (then === null && step <= 0) ? null : step;
}
