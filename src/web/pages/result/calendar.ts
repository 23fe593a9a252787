import type { CalendarShown, Emptiness, EventShown } from '../../../published/published.js';
import { type Content, type Html, html, joined } from '../../../report/html.js';
import { capitalised } from '../../../report/layout.js';
import { neutralise } from '../../../report/neutralise.js';
import { REASONS } from '../../../report/words/reasons.js';
import type { Language } from '../../../report/words.js';
import { dayText } from '../day-text.js';
import type { CalendarWords } from '../words/result-words.js';
import type { ResultFacts } from './facts.js';

const [CALENDARS, NOTES] = [3, 6];
/** Of one calendar that was asked about, and of each of those of a provider. */
const [EVENTS, EVENTS_OF_SEVERAL] = [20, 6];

interface CalendarContext {
  readonly words: CalendarWords;
  readonly language: Language;
  readonly report: ResultFacts['report'];
}

/** What a subscriber sees, or why there is nothing to see. */
export function calendarSection({ shown, words, language, report }: ResultFacts): Content {
  const calendars = shown?.calendars ?? null;
  if (calendars === null || calendars.shown.length === 0) return null;
  const context = { words: words.calendar, language, report };
  const listed = calendars.shown.slice(0, CALENDARS);
  const more = calendars.more + calendars.shown.length - listed.length;
  const { heading, headingEmpty, introduction, moreCalendars, advice } = words.calendar;
  const isEmpty =
    calendars.shown.length + calendars.more === 1 &&
    listed.every(({ empty }) => empty !== null && isCertain(empty));
  return html`<section>
<h2>${isEmpty ? headingEmpty : heading}</h2>
${!isEmpty && html`<p>${introduction}</p>\n`}<div class="phones">
${listed.map((calendar) => phone(calendar, listed.length > 1 ? EVENTS_OF_SEVERAL : EVENTS, context))}</div>
${more > 0 && html`<p class="note">${moreCalendars(more)}</p>\n`}${listed.length === 1 && html`<p class="note">${advice}</p>\n`}</section>
`;
}

/** Whether a subscriber sees nothing, rather than we. */
function isCertain({ kind }: Emptiness): boolean {
  return kind !== 'repeating' && kind !== 'not-kept';
}

function phone(calendar: CalendarShown, limit: number, context: CalendarContext): Html {
  const { words } = context;
  const { name, distributor, empty, repeating } = calendar;
  const events = calendar.events.slice(0, limit);
  const more = calendar.more + calendar.events.length - events.length;
  const school = distributor?.name ?? distributor?.id ?? null;
  return html`<article class="phone">
<h3>${name === null ? words.unnamed : html`<bdi>${neutralise(name, 80)}</bdi>`}</h3>
${school !== null && html`<p class="note">${words.of(neutralise(school, 80))}</p>\n`}${empty === null ? eventList(events, context) : emptyText(empty, calendar.document, context)}${more > 0 && html`<p class="note">${words.more(more)}</p>\n`}${repeating > 0 && html`<p class="note">${words.repeating(repeating)}</p>\n`}</article>
`;
}

function emptyText(
  empty: Emptiness,
  id: string,
  { words, language, report }: CalendarContext,
): Html {
  const day = (text: string) => dayText(text, 'full', language);
  switch (empty.kind) {
    case 'past':
      return html`<p class="empty">${words.empty.past(day(empty.last))}</p>\n`;
    case 'later':
      return html`<p class="empty">${words.empty.later(day(empty.first))}</p>\n`;
    case 'broken': {
      const problem = report.documents.find((document) => document.id === id)?.problem ?? null;
      const why =
        problem === null ? '' : ` ${capitalised(REASONS[problem.reason].what[language])}.`;
      return html`<p class="empty">${words.empty.broken('')}${why}</p>\n`;
    }
    case 'no-events':
    case 'undated':
    case 'repeating':
    case 'not-kept':
      return html`<p class="empty">${words.empty[empty.kind]('')}</p>\n`;
  }
}

function eventList(events: readonly EventShown[], context: CalendarContext): Html {
  const days = [...new Set(events.map(({ day }) => day))];
  return html`<ol class="days">
${days.map(
  (
    day,
  ) => html`<li><h4><time datetime="${day}">${dayText(day, 'long', context.language)}</time></h4>
${events.filter((event) => event.day === day).map((event) => eventContent(event, context))}</li>
`,
)}</ol>
`;
}

function eventContent(event: EventShown, { words, language }: CalendarContext): Html {
  const { time, end, until, title, written } = event;
  const hours = time === null ? words.allDay : end === null ? time : `${time}–${end}`;
  const days = until === null ? '' : `, ${words.until(dayText(until, 'long', language))}`;
  const notes = event.notes.slice(0, NOTES);
  return html`<div class="event"><p class="hours">${hours}${days}${event.cancelled && html` <strong>${words.cancelled}</strong>`}</p>
<p class="title">${title.length === 0 ? words.untitled : lines(title)}</p>
${notes.length > 0 && html`<p>${lines(notes)}${event.notes.length > notes.length && ' …'}</p>\n`}${event.place.length > 0 && html`<p class="note">${lines(event.place)}</p>\n`}${written !== null && html`<p class="note">${words.written(dayText(written.day, 'full', language))}</p>\n`}</div>
`;
}

function lines(texts: readonly string[]): Content {
  return joined(
    texts.map((text) => html`<bdi>${neutralise(text, 200)}</bdi>`),
    html`<br>`,
  );
}
