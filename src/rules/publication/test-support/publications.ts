import type {
  AnswerHead,
  Call,
  Content,
  CourseFacts,
  DistributorFacts,
  EventFacts,
  MealFacts,
  Publication,
  Question,
} from '../../../check/publication.js';
import type { JudgedVersion } from '../../../model/versions.js';
import { dayAfter } from '../default-period.js';

/** A Tuesday. */
export const TODAY = '2026-11-24';

/** The day so many days after today. */
export function day(days: number): string {
  return dayAfter(TODAY, days);
}

const HEAD: AnswerHead = { milliseconds: 100, forAllOrigins: true, cacheable: true };
const OTHER: Content = { kind: 'other' };

/** An answer without its number among the answers. */
export type Asked = Omit<Call, 'document'>;

/** A call with an answer; with a status alone, an answer that holds nothing of use. */
export function call(
  question: Question,
  answer: number | Content | 'none',
  head: Partial<AnswerHead> = {},
  status = 200,
): Asked {
  const url = `https://example.org/${question.kind}`;
  if (answer === 'none') return { url, question, answer: { kind: 'unanswered' } };
  const content = typeof answer === 'number' ? OTHER : answer;
  const told = typeof answer === 'number' ? answer : status;
  const whole = { ...HEAD, ...head };
  return { url, question, answer: { kind: 'answered', status: told, content, head: whole } };
}

/** What a run found, with calls in this order. */
export function publication(
  version: JudgedVersion,
  calls: readonly Asked[],
  more: Partial<Publication> = {},
): Publication {
  const segment = version === '2.0' ? 'openmeal/v2' : version === '3.1' ? 'v3' : '';
  return {
    version,
    today: [TODAY],
    base: { url: 'https://example.org', segment },
    withHeaders: false,
    calls: calls.map((one, index) => ({ ...one, document: `d${index + 1}` })),
    earlier: null,
    ...more,
  };
}

export function distributor(id: string, more: Partial<DistributorFacts> = {}): DistributorFacts {
  const name = `Skola ${id}`;
  const texts = [name.toLowerCase()];
  return { id, name, country: 'SE', calendar: null, isSummary: false, texts, ...more };
}

export function distributors(...list: readonly DistributorFacts[]): Content {
  return { kind: 'distributors', distributors: list };
}

/** A meal so many days after today; an array: every day that its date can be read as. */
export function meal(
  at: number | readonly string[],
  of: string | readonly string[],
  courses: readonly CourseFacts[] = [course('Fisk')],
  lang: string | null = 'sv',
): MealFacts {
  const days = typeof at === 'number' ? [day(at)] : at;
  const serves = courses.length === 0 ? 'nothing' : 'food';
  return { days, lang, distributors: [of].flat(), courses, serves };
}

export function course(name: string, order: number | null = null): CourseFacts {
  return { names: [name], order };
}

export function meals(...list: readonly MealFacts[]): Content {
  return { kind: 'meals', meals: list };
}

/** The question for meals with some parameters; a period in days after today. */
export function askMeals(
  distributor: string | null = null,
  period: readonly [number, number, ('date' | 'date-time')?] | null = null,
  lang: string | null = null,
): Question {
  const dates =
    period === null
      ? null
      : { first: day(period[0]), last: day(period[1]), form: period[2] ?? 'date-time' };
  return { kind: 'meals', distributor, period: dates, lang };
}

export function event(more: Partial<EventFacts> = {}): EventFacts {
  const lines = {
    summary: ['Fisk'],
    description: ['Fisk'],
    location: ['Matsalen'],
    serves: 'food',
    repeats: false,
  } as const;
  const facts = { day: TODAY, uid: 'u1', sequence: 0, isSpecial: false, line: 1, substance: 'one' };
  return { ...facts, ...lines, ...more };
}

export function calendar(...events: readonly EventFacts[]): Content {
  return { kind: 'calendar', events, isWhole: true };
}
