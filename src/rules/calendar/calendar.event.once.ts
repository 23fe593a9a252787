import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';

/** RFC 5545 §3.6.1. UID and DTSTART have rules of their own that look at it. */
const ONCE = [
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
];

/** A bit for each: events are many, and sets would cost more than the rest of the rule. */
const BITS: ReadonlyMap<string, number> = new Map(ONCE.map((name, index) => [name, 1 << index]));

export default defineRule({
  requirement: 'calendar.event.once',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-property-repeated'],
  select: (event) => event,
  check: ({ properties }, context) => {
    let seen = 0;
    let told = 0;
    for (const property of properties) {
      const bit = BITS.get(property.name) ?? 0;
      if ((seen & bit & ~told) !== 0) {
        told |= bit;
        context.report('event-property-repeated', { property: property.name }, property);
      }
      seen |= bit;
    }
  },
});
