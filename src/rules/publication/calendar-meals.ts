import type { CourseFacts, EventFacts, MealFacts, Publication } from '../../check/publication.js';
import { callsFor, isSameId, mealsIn } from './calls.js';

/** An event of a calendar and the meal of the same distributor and day that it is about. */
export interface PublishedEvent {
  readonly document: string;
  readonly event: EventFacts;
  readonly courses: readonly CourseFacts[];
}

/**
 * The events whose meal is known for certain: on its day the distributor has one meal only that has a
 * course of the summary. What cannot be matched is not compared.
 */
export function publishedEvents(publication: Publication): PublishedEvent[] {
  return callsFor(publication, 'calendar').flatMap(({ document, question, answer }) => {
    if (answer.kind !== 'answered' || answer.content.kind !== 'calendar') return [];
    const { distributor } = question;
    if (distributor === null) return [];
    const meals = mealsByDay(publication, distributor);
    return answer.content.events.flatMap((event) => {
      const matching = (event.day === null ? [] : (meals.get(event.day) ?? [])).filter(
        ({ courses }) => courses.some((one) => isIn(one, event.summary)),
      );
      // The same meal may stand in several answers.
      const different = new Map(
        matching.map(({ courses }) => [
          courses.map(({ names }) => wordsOf(names.join(' '))).join('\n'),
          courses,
        ]),
      );
      const [courses] = different.values();
      return different.size === 1 && courses !== undefined ? [{ document, event, courses }] : [];
    });
  });
}

/** The meals of a distributor whose day is beyond doubt. */
function mealsByDay(publication: Publication, distributor: string): Map<string, MealFacts[]> {
  const byDay = new Map<string, MealFacts[]>();
  for (const call of callsFor(publication, 'meals')) {
    if (call.question.distributor !== distributor || call.question.lang !== null) continue;
    for (const meal of mealsIn(call) ?? []) {
      const { distributors, days } = meal;
      const [day, ...more] = days;
      // An answer may hold the meals of others as well.
      const isOurs =
        distributors.length === 0 || distributors.some((id) => isSameId(id, distributor));
      if (!isOurs || day === undefined || more.length > 0) continue;
      const list = byDay.get(day);
      if (list === undefined) byDay.set(day, [meal]);
      else list.push(meal);
    }
  }
  return byDay;
}

/** Whether a course is one of the lines of a text. */
export function isIn({ names }: CourseFacts, lines: readonly string[]): boolean {
  return names.some((name) => lines.some((line) => wordsOf(line) === wordsOf(name)));
}

/** What a text says of a course of a meal. */
export type Mention = 'named' | 'perhaps' | 'absent';

/**
 * Whether a text names a course. `absent` only where the text cannot be about it: what is left of the text
 * when the other courses are taken out of it has nothing that resembles it.
 */
export function mentionOf(
  course: CourseFacts,
  courses: readonly CourseFacts[],
  lines: readonly string[],
): Mention {
  const whole = ` ${lines.map(wordsOf).join(' ')} `;
  if (course.names.some((name) => whole.includes(` ${wordsOf(name)} `))) return 'named';
  const others = courses.flatMap(({ names }) => names.map(wordsOf)).filter((name) => name !== '');
  const rest = others
    .sort((one, other) => other.length - one.length)
    .reduce((text, name) => text.replaceAll(` ${name} `, '  '), whole);
  const left = rest.split(' ').filter(isTelling);
  const own = course.names.flatMap((name) => wordsOf(name).split(' ')).filter(isTelling);
  const isAlike = own.some((word) => left.some((other) => resembles(word, other)));
  return own.length === 0 || isAlike ? 'perhaps' : 'absent';
}

/** As many lines, or parts of a line, as a text has. */
export function partsOf(lines: readonly string[]): number {
  return lines
    .flatMap((line) => line.split(/[;•·|]|\s[/–-]\s|<br\s*\/?>/))
    .filter((one) => one.trim()).length;
}

const STEM = 4;

function isTelling(word: string): boolean {
  return word.length >= STEM;
}

/** The same word, another form of it, a part of it, or the same beginning or end. */
function resembles(one: string, other: string): boolean {
  return (
    one.slice(0, STEM) === other.slice(0, STEM) ||
    one.slice(-STEM) === other.slice(-STEM) ||
    one.includes(other) ||
    other.includes(one)
  );
}

/** Letters and digits alone: signs, white space and capitals are written in many ways. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
