import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { textsOf } from './event-texts.js';

export default defineRule({
  requirement: 'calendar.event.escaping-comma',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-comma-bare'],
  select: textsOf,
  check: (texts, context) => {
    for (const { property, flaws } of texts) {
      const { commas: count } = flaws;
      if (count > 0)
        context.report('event-comma-bare', { property: property.name, count }, property);
    }
  },
});
