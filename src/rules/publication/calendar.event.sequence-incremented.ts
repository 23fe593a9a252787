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
      const earlier = new Map(before.map((event) => [event.uid, event]));
      return after.flatMap((event) => {
        const former = event.uid === null ? undefined : earlier.get(event.uid);
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
