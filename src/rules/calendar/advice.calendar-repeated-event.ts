import { defineRule } from '../../check/rule.js';
import { propertyOf } from './component.js';
import { ownText } from './own-text.js';
import { summaryOf } from './summary-lines.js';
import { unescapeText } from './text-value.js';
import { readableTime } from './time-value.js';

interface KnownEvent {
  readonly line: number;
  readonly uid: string | null;
  readonly summary: string;
  readonly place: string;
}

const KEPT_A_DAY = 100;

export default defineRule({
  requirement: 'advice.calendar-repeated-event',
  versions: ['2.0', '3.4'],
  inspects: 'Event',
  messages: ['event-repeated'],
  state: () => ({ days: new Map<number, KnownEvent[]>() }),
  select: (event) => {
    const start = readableTime(propertyOf(event, 'DTSTART'));
    const summary = summaryOf(event);
    return start === null || summary === null ? null : { day: start.day, summary };
  },
  check: ({ day, summary }, context, event) => {
    const { days } = context.state;
    const known = days.get(day);
    const meal = {
      line: event.line,
      uid: propertyOf(event, 'UID')?.value ?? null,
      summary: summary.value,
      place: propertyOf(event, 'LOCATION')?.value ?? '',
    };
    const same = known?.find((other) => isRepeated(meal, other));
    if (same !== undefined) {
      const text = unescapeText(summary.value);
      context.report('event-repeated', { text, first: same.line }, summary);
    } else if (known === undefined) days.set(day, [owned(meal)]);
    else if (known.length < KEPT_A_DAY) known.push(owned(meal));
  },
});

/** Two schools in one feed have two places; a UID used twice is told by calendar.event.uid-unique. */
function isRepeated(one: KnownEvent, other: KnownEvent): boolean {
  const isCopy = one.uid !== null && one.uid === other.uid;
  return !isCopy && one.summary === other.summary && one.place === other.place;
}

function owned({ line, uid, summary, place }: KnownEvent): KnownEvent {
  return {
    line,
    uid: uid === null ? null : ownText(uid),
    summary: ownText(summary),
    place: ownText(place),
  };
}
