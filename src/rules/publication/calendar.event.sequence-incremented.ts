import type { EventFacts } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { twoPublications } from './two-publications.js';

export default defineRule({
  requirement: 'calendar.event.sequence-incremented',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['sequence-unchanged'],
  select: (publication) => {
    const updated = twoPublications(publication).flatMap(({ document, before, after }) => {
      const earlier = byUid(before);
      return [...byUid(after)].flatMap(([uid, event]) => {
        const former = earlier.get(uid);
        if (former === undefined || former.substance === event.substance) return [];
        return [{ document, event, former }];
      });
    });
    return updated.length === 0 ? null : updated;
  },
  check: (updated, context) => {
    for (const { document, event, former } of updated) {
      if ((event.sequence ?? 0) > (former.sequence ?? 0)) continue;
      const data = { day: event.day ?? '', sequence: event.sequence ?? 0 };
      context.report('sequence-unchanged', data, { document, line: event.line });
    }
  },
});

/** The events whose UID no other has: of those that share one, which is which cannot be seen. */
function byUid(events: readonly EventFacts[]): Map<string, EventFacts> {
  const single = new Map<string, EventFacts | null>();
  for (const event of events) {
    if (event.uid !== null) single.set(event.uid, single.has(event.uid) ? null : event);
  }
  return new Map([...single].flatMap(([uid, event]) => (event === null ? [] : [[uid, event]])));
}
