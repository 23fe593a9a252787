import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

export default defineRule({
  requirement: 'calendar.event.timezone',
  versions: JUDGED_VERSIONS,
  inspects: 'Calendar',
  messages: ['calendar-zone-not-described'],
  select: ({ zones }) => (zones !== undefined && zones.used.length > 0 ? zones : null),
  check: ({ described, used }, context) => {
    for (const use of used) {
      // A slash at the beginning names an entry of a global registry (RFC 5545 §3.2.19).
      if (described.has(use.zone) || use.zone.startsWith('/')) continue;
      const { zone, property, count } = use;
      context.report('calendar-zone-not-described', { zone, property, count }, use);
    }
  },
});
