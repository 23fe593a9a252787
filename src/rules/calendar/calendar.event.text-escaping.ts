import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { textsOf } from './event-texts.js';

export default defineRule({
  requirement: 'calendar.event.text-escaping',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-semicolon-bare', 'event-backslash-unknown'],
  select: textsOf,
  check: (texts, context) => {
    for (const { property, flaws } of texts) {
      const { semicolons, unknown } = flaws;
      const { name } = property;
      if (unknown !== null) {
        const { first, count } = unknown;
        context.report(
          'event-backslash-unknown',
          { property: name, escape: first, count },
          property,
        );
      }
      if (semicolons > 0) {
        context.report('event-semicolon-bare', { property: name, count: semicolons }, property);
      }
    }
  },
});
