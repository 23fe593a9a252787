import type { CourseFacts, EventFacts, Publication } from '../../check/publication.js';
import { callsFor, mealsIn } from './calls.js';

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
    const meals = callsFor(publication, 'meals')
      .filter((call) => call.question.distributor === distributor && call.question.lang === null)
      .flatMap((call) => mealsIn(call) ?? []);
    return answer.content.events.flatMap((event) => {
      const matching = meals.filter(
        ({ days, courses }) =>
          event.day !== null &&
          days.includes(event.day) &&
          courses.some((one) => isIn(one, event.summary)),
      );
      // The same meal may stand in several answers.
      const different = new Map(
        matching.map(({ courses }) => [
          courses.map(({ names }) => plain(names.join(' '))).join('\n'),
          courses,
        ]),
      );
      const [courses] = different.values();
      return different.size === 1 && courses !== undefined ? [{ document, event, courses }] : [];
    });
  });
}

/** Whether a course is one of the lines of a text. */
export function isIn({ names }: CourseFacts, lines: readonly string[]): boolean {
  return names.some((name) => lines.some((line) => plain(line) === plain(name)));
}

/** Whether the name of a course stands anywhere in a text: lines may hold more than the name. */
export function isMentioned({ names }: CourseFacts, lines: readonly string[]): boolean {
  const whole = plain(lines.join(' '));
  return names.some((name) => whole.includes(plain(name)));
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
