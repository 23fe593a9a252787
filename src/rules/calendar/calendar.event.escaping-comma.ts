import { defineRule } from '../../check/rule.js';
import { textsOf } from './component.js';
import { escapeFlaws } from './text-value.js';

export default defineRule({
  requirement: 'calendar.event.escaping-comma',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-comma-bare'],
  select: textsOf,
  check: (texts, context) => {
    for (const text of texts) {
      const { commas: count } = escapeFlaws(text);
      if (count > 0) context.report('event-comma-bare', { property: text.name, count }, text);
    }
  },
});
