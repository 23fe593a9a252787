import type { Call, Publication } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, isAnswered, isOfOthers, isSameId, statusOf } from './calls.js';

/** A call with the status that it ought to have. */
interface Expectation {
  readonly call: Call;
  readonly expected: number;
}

/** A proxy that has changed the answer says so in its place. */
const TRANSFORMED = 203;
/** The kinds of error that each version but 3.1 has a status for. */
const ERRORS = 2;

export default defineRule({
  requirement: 'api.status-codes',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['status-unexpected'],
  select: (publication) => {
    const isTold = ({ call }: Expectation) => !isOfOthers(call);
    const errors = ofErrors(publication).filter(isTold);
    const expectations = [...errors, ...ofSuccess(publication).filter(isTold)];
    // Success alone does not show what the server says of errors: it is met when each kind was seen.
    const isWhole =
      expectations.length > 0 && errors.length >= (publication.version === '3.1' ? 0 : ERRORS);
    return isWhole || expectations.some((one) => !isMet(one)) ? expectations : null;
  },
  check: (expectations, context) => {
    for (const { call, expected } of expectations) {
      const status = statusOf(call) ?? 0;
      if (isMet({ call, expected })) continue;
      context.report('status-unexpected', { url: call.url, status, expected }, call);
    }
  },
});

/** What is gone does not exist; and an id that the server takes for a badly formed one was ours to choose. */
function isMet({ call, expected }: Expectation): boolean {
  const status = statusOf(call);
  if (status === TRANSFORMED) return expected === 200;
  return status === expected || (expected === 404 && (status === 410 || status === 400));
}

function ofErrors(publication: Publication): Expectation[] {
  // 3.1 says nothing of errors.
  if (publication.version === '3.1') return [];
  const is2 = publication.version === '2.0';
  const single = callsFor(publication, 'distributor').some(isAnswered);
  const meals = callsFor(publication, 'meals').some(isAnswered);
  const list = callsFor(publication, 'distributors').some(isAnswered);
  return [
    // Where no distributor is answered for at all, the endpoint is missing, and 404 says nothing.
    ...(single ? callsFor(publication, 'unknown-distributor') : [])
      .filter((call) => !isThereAfterAll(call))
      .map((call) => ({ call, expected: 404 })),
    ...(meals ? callsFor(publication, 'malformed-date') : []).map((call) => ({
      call,
      expected: 400,
    })),
    ...(is2 && list ? callsFor(publication, 'unknown-address') : []).map((call) => ({
      call,
      expected: 404,
    })),
  ];
}

/** The id was guessed: a distributor that has it may exist, although the list does not have it. */
function isThereAfterAll({ answer, question }: Call): boolean {
  if (answer.kind !== 'answered' || question.kind !== 'unknown-distributor') return false;
  const { content } = answer;
  if (content.kind !== 'distributor' || content.distributor.id === null) return false;
  return isSameId(content.distributor.id, question.id);
}

function ofSuccess({ calls }: Publication): Expectation[] {
  return calls
    .filter(
      ({ question: { kind } }) =>
        !kind.startsWith('calendar') && kind !== 'malformed-date' && !kind.startsWith('unknown-'),
    )
    .filter(isAnswered)
    .map((call) => ({ call, expected: 200 }));
}
