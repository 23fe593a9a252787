import type { EventFacts } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { isUpdated } from './event-change.js';
import { keptEvents, type TwoPublications, toTell, twoPublications } from './two-publications.js';

/** One or two may have been taken out and put in again by hand: then they are other events. */
const SURELY = 3;

export default defineRule({
  requirement: 'calendar.event.uid-persistent',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['uid-changed', 'uid-changed-since'],
  select: (publication) => {
    const pairs = twoPublications(publication).map((pair) => ({ ...pair, ...compared(pair) }));
    const changed = pairs.flatMap((pair) => {
      const isSure = pair.since === null || pair.changed.length >= SURELY;
      return isSure ? pair.changed.map((event) => ({ ...pair, event })) : [];
    });
    if (changed.length > 0) return changed;
    // It passes where an event is found as it was, with the UID that it had, and none with another. That a
    // UID is the same a moment later does not show that it will be in the next publication: answers of two
    // days show that, or of two runs with an updated menu between them.
    const isShown = pairs.some(
      ({ since, isKept, isOfOtherDay, isNew }) =>
        since !== null && isKept && (isOfOtherDay || isNew),
    );
    return isShown && pairs.every((pair) => pair.changed.length === 0) ? [] : null;
  },
  check: (changed, context) => {
    for (const { document, since, event } of toTell(changed)) {
      const data = { day: event.day ?? '' };
      const at = { document, line: event.line };
      if (since === null) context.report('uid-changed', data, at);
      else context.report('uid-changed-since', { ...data, earlier: since }, at);
    }
  },
});

/** The events that have nothing new but their UID; whether one has nothing new at all; whether one says something new. */
function compared(pair: TwoPublications): {
  readonly changed: readonly EventFacts[];
  readonly isKept: boolean;
  readonly isNew: boolean;
} {
  const { before, after } = pair;
  const [known, present] = [uidsByDay(before), uidsByDay(after)];
  const earlier = bySubstance(before);
  const changed = [...bySubstance(after)].flatMap(([substance, event]) => {
    const former = earlier.get(substance);
    const [uid, other] = [event.uid, former?.uid ?? null];
    if (former === undefined || uid === null || other === null || uid === other) return [];
    if (event.isSpecial || former.isSpecial) return [];
    // Two meals of a day may change places, and each keeps its UID.
    const { day } = event;
    return known.has(`${day} ${uid}`) || present.has(`${day} ${other}`) ? [] : [event];
  });
  const kept = keptEvents(pair);
  const isKept = kept.some(({ event, former }) => event.substance === former.substance);
  return { changed, isKept, isNew: kept.some(isUpdated) };
}

function uidsByDay(events: readonly EventFacts[]): ReadonlySet<string> {
  return new Set(events.map(({ day, uid }) => `${day} ${uid}`));
}

/** The events that can be told from all others by what they say. */
function bySubstance(events: readonly EventFacts[]): Map<string, EventFacts> {
  const count = new Map<string, number>();
  for (const { substance } of events) count.set(substance, (count.get(substance) ?? 0) + 1);
  const single = events.filter(({ substance }) => count.get(substance) === 1);
  return new Map(single.map((event) => [event.substance, event]));
}
