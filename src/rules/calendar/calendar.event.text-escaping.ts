import { defineRule } from '../../check/rule.js';
import { textsOf } from './component.js';
import { escapeFlaws } from './text-value.js';

export default defineRule({
  requirement: 'calendar.event.text-escaping',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-semicolon-bare', 'event-backslash-unknown'],
  select: textsOf,
  check: (texts, context) => {
    for (const text of texts) {
      const { name: property } = text;
      const { semicolons, unknown } = escapeFlaws(text);
      if (unknown !== null) {
        const { first, count } = unknown;
        context.report('event-backslash-unknown', { property, escape: first, count }, text);
      }
      if (semicolons > 0) {
        context.report('event-semicolon-bare', { property, count: semicolons }, text);
      }
    }
  },
});
