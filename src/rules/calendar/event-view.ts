import { type Component, type Property, propertyOf } from './component.js';
import { recalled } from './recall.js';
import { readTime, type TimeFault, type TimeValue } from './time-value.js';

/** The first property of each name that rules ask about; null where the event has none. */
export interface EventView {
  readonly uid: Property | null;
  readonly dtstamp: TimeProperty | null;
  readonly created: TimeProperty | null;
  readonly lastModified: TimeProperty | null;
  readonly dtstart: TimeProperty | null;
  readonly dtend: TimeProperty | null;
  readonly duration: Property | null;
  readonly summary: Property | null;
  readonly description: Property | null;
  readonly location: Property | null;
  readonly sequence: Property | null;
  readonly transp: Property | null;
  readonly organizer: Property | null;
}

/** A property that holds a date, or a date and time of day, with what it says. */
export interface TimeProperty {
  readonly property: Property;
  /** Null where it cannot be read. */
  readonly time: TimeValue | null;
  /** Why it cannot be read; null where it can. */
  readonly fault: TimeFault | null;
}

/** An event with its properties found and its times read: once, though forty rules ask. */
export const viewOf: (event: Component) => EventView = recalled((event) => ({
  uid: propertyOf(event, 'UID'),
  dtstamp: timeOf(event, 'DTSTAMP'),
  created: timeOf(event, 'CREATED'),
  lastModified: timeOf(event, 'LAST-MODIFIED'),
  dtstart: timeOf(event, 'DTSTART'),
  dtend: timeOf(event, 'DTEND'),
  duration: propertyOf(event, 'DURATION'),
  summary: propertyOf(event, 'SUMMARY'),
  description: propertyOf(event, 'DESCRIPTION'),
  location: propertyOf(event, 'LOCATION'),
  sequence: propertyOf(event, 'SEQUENCE'),
  transp: propertyOf(event, 'TRANSP'),
  organizer: propertyOf(event, 'ORGANIZER'),
}));

function timeOf(event: Component, name: string): TimeProperty | null {
  const property = propertyOf(event, name);
  if (property === null) return null;
  const read = readTime(property);
  return read.kind === 'fault'
    ? { property, time: null, fault: read }
    : { property, time: read, fault: null };
}
