import { defineRule } from '../../check/rule.js';
import type { Component } from './component.js';

/** RFC 5545 §3.6.1. UID and DTSTART have rules of their own that look at it. */
const ONCE: ReadonlySet<string> = new Set([
  'CLASS',
  'CREATED',
  'DESCRIPTION',
  'DTEND',
  'DTSTAMP',
  'DURATION',
  'GEO',
  'LAST-MODIFIED',
  'LOCATION',
  'ORGANIZER',
  'PRIORITY',
  'RECURRENCE-ID',
  'SEQUENCE',
  'STATUS',
  'SUMMARY',
  'TRANSP',
  'URL',
]);

export default defineRule({
  requirement: 'calendar.event.once',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-property-repeated'],
  select: (event) => event,
  check: ({ properties }, context) => {
    let index = 0;
    for (const property of properties) {
      const { name } = property;
      index += 1;
      if (ONCE.has(name) && isSecond(properties, index - 1)) {
        context.report('event-property-repeated', { property: name }, property);
      }
    }
  },
});

/** Neither the first of its name nor a third. */
function isSecond(properties: Component['properties'], index: number): boolean {
  const name = properties[index]?.name;
  let before = 0;
  for (let other = 0; other < index && before < 2; other++) {
    if (properties[other]?.name === name) before += 1;
  }
  return before === 1;
}
