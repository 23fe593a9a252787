import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { viewOf } from './event-view.js';
import { ownText } from './own-text.js';
import { summaryOf } from './summary-lines.js';
import { unescapeText } from './text-value.js';

interface KnownEvent {
  readonly line: number;
  /** SUMMARY, LOCATION and UID: no value has a line break. */
  readonly text: string;
}

const KEPT_A_DAY = 100;

export default defineRule({
  requirement: 'advice.calendar-repeated-event',
  versions: JUDGED_VERSIONS,
  inspects: 'Event',
  messages: ['event-repeated'],
  state: () => ({ days: new Map<number, KnownEvent[]>() }),
  select: (event) => (viewOf(event).dtstart?.fault === null ? summaryOf(event) : null),
  check: (summary, context, event) => {
    const { days } = context.state;
    const view = viewOf(event);
    const day = view.dtstart?.time?.day ?? 0;
    const known = days.get(day);
    const uid = view.uid?.value ?? '';
    // Two schools in one feed have two places.
    const shown = `${summary.value}\n${view.location?.value ?? ''}`;
    const same = known?.find(({ text }) => text.startsWith(`${shown}\n`));
    if (same === undefined) {
      const meal = { line: event.line, text: ownText(`${shown}\n${uid}`) };
      if (known === undefined) days.set(day, [meal]);
      else if (known.length < KEPT_A_DAY) known.push(meal);
    } else if (uid === '' || !same.text.endsWith(`\n${uid}`)) {
      // A UID used twice is told by calendar.event.uid-unique.
      const text = unescapeText(summary.value);
      context.report('event-repeated', { text, first: same.line }, summary);
    }
  },
});
