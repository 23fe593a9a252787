import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { textsOf } from './event-texts.js';
import { unescapeText } from './text-value.js';

export default defineRule({
  requirement: 'advice.calendar-text-end',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-text-open-end', 'event-comma-before-break'],
  select: textsOf,
  check: (texts, context) => {
    for (const { property: text } of texts) {
      const { name: property, value } = text;
      if (!/(?:,|\\n)\s*\\n/i.test(value)) continue;
      const shown = unescapeText(value);
      if (/\n[^\S\n]*\n\s*$/.test(shown)) context.report('event-text-open-end', { property }, text);
      const count = shown.match(/,[^\S\n]*\n/g)?.length ?? 0;
      if (count > 0) context.report('event-comma-before-break', { property, count }, text);
    }
  },
});
