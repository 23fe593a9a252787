import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { escapeFlaws } from './text-value.js';

export default defineRule({
  requirement: 'advice.calendar-name-comma',
  versions: JUDGED_VERSIONS,
  inspects: 'Calendar',
  messages: ['calendar-name-comma'],
  select: ({ properties }) => {
    const names = properties.filter(({ name }) => /^X-WR-CAL(?:NAME|DESC)$/.test(name));
    return names.length > 0 ? names : null;
  },
  check: (names, context) => {
    for (const property of names) {
      if (escapeFlaws(property.value).commas === 0) continue;
      context.report('calendar-name-comma', { property: property.name }, property);
    }
  },
});
