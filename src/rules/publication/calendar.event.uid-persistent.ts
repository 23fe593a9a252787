import type { EventFacts } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { twoPublications } from './two-publications.js';

export default defineRule({
  requirement: 'calendar.event.uid-persistent',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['uid-changed'],
  // That a UID is the same a moment later does not show that it will be tomorrow: nothing passes here.
  select: (publication) => {
    const changed = twoPublications(publication).flatMap(({ document, before, after }) => {
      const earlier = bySubstance(before);
      return [...bySubstance(after)].flatMap(([substance, event]) => {
        const uid = earlier.get(substance)?.uid ?? null;
        return uid === null || event.uid === null || uid === event.uid ? [] : [{ document, event }];
      });
    });
    return changed.length === 0 ? null : changed;
  },
  check: (changed, context) => {
    for (const { document, event } of changed) {
      context.report('uid-changed', { day: event.day ?? '' }, { document, line: event.line });
    }
  },
});

/** The events that can be told from all others by what they say. */
function bySubstance(events: readonly EventFacts[]): Map<string, EventFacts> {
  const count = new Map<string, number>();
  for (const { substance } of events) count.set(substance, (count.get(substance) ?? 0) + 1);
  const single = events.filter(({ substance }) => count.get(substance) === 1);
  return new Map(single.map((event) => [event.substance, event]));
}
