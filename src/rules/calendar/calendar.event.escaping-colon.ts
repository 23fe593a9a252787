import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { textsOf } from './event-texts.js';

export default defineRule({
  requirement: 'calendar.event.escaping-colon',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-escape-superfluous'],
  select: textsOf,
  check: (texts, context) => {
    for (const { property, flaws } of texts) {
      if (flaws.superfluous === null) continue;
      const { first, count } = flaws.superfluous;
      const data = { property: property.name, escape: first, count };
      context.report('event-escape-superfluous', data, property);
    }
  },
});
