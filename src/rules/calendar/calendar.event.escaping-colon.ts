import { defineRule } from '../../check/rule.js';
import { textsOf } from './component.js';
import { escapeFlaws } from './text-value.js';

export default defineRule({
  requirement: 'calendar.event.escaping-colon',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-escape-superfluous'],
  select: textsOf,
  check: (texts, context) => {
    for (const text of texts) {
      const { superfluous } = escapeFlaws(text);
      if (superfluous === null) continue;
      const { first, count } = superfluous;
      const data = { property: text.name, escape: first, count };
      context.report('event-escape-superfluous', data, text);
    }
  },
});
