import type {
  Call,
  Content,
  DistributorFacts,
  MealFacts,
  Publication,
  Question,
} from '../../check/publication.js';

type Asked<Kind extends Question['kind']> = Call & {
  readonly question: Extract<Question, { kind: Kind }>;
};

/** The calls that asked one kind of question, in the order in which they were made. */
export function callsFor<const Kind extends Question['kind']>(
  { calls }: Pick<Publication, 'calls'>,
  kind: Kind,
): Asked<Kind>[] {
  return calls.filter((call): call is Asked<Kind> => call.question.kind === kind);
}

/** The HTTP status of an answer; null when none came. */
export function statusOf({ answer }: Call): number | null {
  return answer.kind === 'answered' ? answer.status : null;
}

export function isAnswered(call: Call): boolean {
  const status = statusOf(call);
  return status !== null && status >= 200 && status <= 299;
}

/**
 * The server understood the call and would not have it. Not 404: some say so of a question that has no
 * answer, such as the meals of a week without any.
 */
export function isRefused(call: Call): boolean {
  return [400, 422, 501].includes(statusOf(call) ?? 0);
}

/** There is nothing at the address, or nothing that can be read. */
export function isMissing(call: Call): boolean {
  return [404, 410, 501].includes(statusOf(call) ?? 0);
}

/** Access, pace, content filters and gateways: such an answer may come from what stands before the provider. */
const OF_OTHERS = [401, 403, 405, 406, 407, 408, 421, 425, 426, 429, 431, 451, 502, 503, 504, 511];
/** Codes that one content delivery network uses for its own trouble with the server behind it. */
const NETWORK_TROUBLE = { first: 520, last: 530 };

/** Whether an answer may not be the provider's own, or tells of something else than the call. */
export function isOfOthers(call: Call): boolean {
  const status = statusOf(call);
  if (status === null) return true;
  const { first, last } = NETWORK_TROUBLE;
  return OF_OTHERS.includes(status) || (status >= first && status <= last);
}

/** Whether the answer is a document of the kind that was asked for: a web page with 200 is none. */
export function holds(call: Call, kind: Content['kind']): boolean {
  return contentOf(call)?.kind === kind;
}

function contentOf(call: Call): Content | null {
  return call.answer.kind === 'answered' && isAnswered(call) ? call.answer.content : null;
}

/** The meals of an answer; null where it holds none of that kind. */
export function mealsIn(call: Call): readonly MealFacts[] | null {
  const content = contentOf(call);
  return content?.kind === 'meals' ? content.meals : null;
}

/** The distributors of a list; null where the answer is no list of them. */
export function distributorsIn(call: Call): readonly DistributorFacts[] | null {
  const content = contentOf(call);
  return content?.kind === 'distributors' ? content.distributors : null;
}

/** The plain list of distributors; empty when it was not answered. */
export function allDistributors(publication: Publication): readonly DistributorFacts[] {
  return callsFor(publication, 'distributors').flatMap((call) => distributorsIn(call) ?? []);
}

/** Every distributor that was told of in full, on its own or in the list. */
export function knownDistributors(publication: Publication): DistributorFacts[] {
  const single = callsFor(publication, 'distributor').flatMap((call) => {
    const content = contentOf(call);
    return content?.kind === 'distributor' ? [content.distributor] : [];
  });
  return [...allDistributors(publication), ...single].filter(({ isSummary }) => !isSummary);
}

/** The calls for meals that leave the named parameters out. */
export function mealCallsWithout(
  publication: Publication,
  ...parameters: readonly ('distributor' | 'period' | 'lang')[]
): Asked<'meals'>[] {
  return callsFor(publication, 'meals').filter(({ question }) =>
    parameters.every((name) => question[name] === null),
  );
}

/** Whether an id is the one asked for. Identifiers in hexadecimal are written both ways. */
export function isSameId(one: string, other: string): boolean {
  return comparableId(one) === comparableId(other);
}

/** The same for every way of writing an id. */
export function comparableId(id: string): string {
  return id.trim().toLowerCase();
}
