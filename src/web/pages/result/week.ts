import type { Cell, MealShown, Row, Week, WeekDay } from '../../../published/published.js';
import { type Content, type Html, html } from '../../../report/html.js';
import { capitalised } from '../../../report/layout.js';
import { neutralise } from '../../../report/neutralise.js';
import { REASONS } from '../../../report/words/reasons.js';
import type { Language } from '../../../report/words.js';
import { dayText } from '../day-text.js';
import type { WeekWords } from '../words/result-words.js';
import type { ResultFacts } from './facts.js';

const [ROWS, COURSES, MEALS] = [15, 6, 3];

interface WeekContext {
  readonly report: ResultFacts['report'];
  /** The day of the check. */
  readonly today: string;
  readonly words: WeekWords;
  readonly language: Language;
}

/** The week as published: schools by days. */
export function weekSection({ shown, words, language, report }: ResultFacts): Content {
  const week = shown?.week ?? null;
  if (shown === null || week === null || week.rows.length === 0) return null;
  const context = { words: words.week, language, report, today: shown.today };
  const rows = week.rows.slice(0, ROWS);
  const days = week.days
    .map((day, index) => ({ day, index }))
    .filter(({ index }) => !rows.every(({ cells }) => cells[index]?.kind === 'weekend'));
  const more = week.more + week.rows.length - rows.length;
  return html`<section>
<h2>${words.week.heading}</h2>
<p>${words.week.basis[week.basis]}</p>
<div class="scroll" role="region" tabindex="0" aria-label="${words.week.region}">
<table class="week">
<thead><tr><th scope="col">${words.week.school}</th>${days.map(({ day }) => dayHead(day, context))}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${rowHead(row, words.week)}${days.map(({ day, index }) => cellContent(row.cells[index], day, context))}</tr>\n`)}</tbody>
</table>
</div>
${notes(week, rows, days.length, more, context)}</section>
`;
}

function notes(
  week: Week,
  rows: readonly Row[],
  daysShown: number,
  more: number,
  { words, language }: WeekContext,
): Content {
  const has = (kind: Cell['kind']) =>
    rows.some(({ cells }) => cells.some((cell) => cell.kind === kind));
  const long = (day: string | null) => (day === null ? null : dayText(day, 'full', language));
  const texts = [
    daysShown < week.days.length ? words.noWeekends : '',
    has('empty') ? words.emptyNote : '',
    has('unasked') ? words.unaskedNote : '',
    week.before === null && week.after === null
      ? ''
      : words.otherDays(long(week.before), long(week.after)),
    more > 0 ? words.more(more) : '',
  ].filter((text) => text !== '');
  return texts.length > 0 && html`<p class="note">${texts.join(' ')}</p>\n`;
}

function dayHead({ day, holiday }: WeekDay, { words, language, today }: WeekContext): Html {
  // A menu may be years old, which nobody should have to guess.
  const year = day.slice(0, 4);
  const written = `${dayText(day, 'short', language)}${year === today.slice(0, 4) ? '' : ` ${year}`}`;
  return html`<th scope="col"><time datetime="${day}">${written}</time>${holiday !== null && html`<br><span class="note">${words.holidays[holiday]}</span>`}</th>`;
}

function rowHead({ id, name }: Row, words: WeekWords): Html {
  const text = name ?? id;
  if (text !== null) return html`<th scope="row"><bdi>${neutralise(text, 80)}</bdi></th>`;
  return html`<th scope="row">${words.everybody}</th>`;
}

function cellContent(cell: Cell | undefined, day: WeekDay, context: WeekContext): Html {
  const { words } = context;
  if (cell === undefined) return html`<td></td>`;
  switch (cell.kind) {
    case 'meals':
      return html`<td class="meals">${cell.meals.slice(0, MEALS).map((meal) => mealContent(meal, context))}${rest(cell.more + Math.max(0, cell.meals.length - MEALS), words)}</td>`;
    case 'closed':
      return html`<td class="closed"><strong>${words.closed}</strong>${given(cell.text)}</td>`;
    case 'holiday':
      return html`<td class="closed"><strong>${day.holiday === null ? words.closed : words.holidays[day.holiday]}</strong>${cell.text !== null && given(cell.text)}</td>`;
    case 'weekend':
      return html`<td class="closed">${words.weekend}</td>`;
    case 'empty':
      return html`<td class="gap">${words.empty}</td>`;
    case 'broken':
      return html`<td class="broken"><strong>${words.broken}</strong>${brokenText(cell.document, context)}</td>`;
    case 'unasked':
      return html`<td class="gap">${words.unasked}</td>`;
  }
}

/** What kept an answer from being read. */
function brokenText(id: string, { report, language }: WeekContext): Content {
  const problem = report.documents.find((document) => document.id === id)?.problem ?? null;
  return problem !== null && html`<br>${capitalised(REASONS[problem.reason].what[language])}.`;
}

function given(text: string): Html {
  return html`<br><bdi>${neutralise(text, 120)}</bdi>`;
}

function mealContent(meal: MealShown, { words, language }: WeekContext): Html {
  const { name, written } = meal;
  const courses = meal.courses.slice(0, COURSES);
  const more = meal.more + meal.courses.length - courses.length;
  return html`<div class="meal">${name !== null && html`<p class="name"><bdi>${neutralise(name, 60)}</bdi></p>`}${courses.length + more === 0 ? html`<p>${words.noDish}</p>` : html`<ul>${courses.map((course) => html`<li><bdi>${neutralise(course, 120)}</bdi></li>`)}${more > 0 && html`<li>${words.moreDishes(more)}</li>`}</ul>`}${written !== null && html`<p class="note">${words.written(dayText(written, 'full', language))}</p>`}</div>`;
}

function rest(count: number, words: WeekWords): Content {
  return count > 0 && html`<p class="note">${words.moreDishes(count)}</p>`;
}
