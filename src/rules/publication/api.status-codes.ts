import type { Call, Publication } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, isAnswered, statusOf } from './calls.js';

/** A call with the status that it ought to have. */
interface Expectation {
  readonly call: Call;
  readonly expected: number;
}

/** Where a server may have a reason of its own, such as its pace or a key, its status shows nothing. */
const OF_OTHER_REASONS = [401, 403, 408, 429, 502, 503, 504];

export default defineRule({
  requirement: 'api.status-codes',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['status-unexpected'],
  select: (publication) => {
    const expectations = [...ofErrors(publication), ...ofSuccess(publication)].filter(
      ({ call }) => !OF_OTHER_REASONS.includes(statusOf(call) ?? 503),
    );
    return expectations.length === 0 ? null : expectations;
  },
  check: (expectations, context) => {
    for (const { call, expected } of expectations) {
      const status = statusOf(call) ?? 0;
      if (isFit(status, expected)) continue;
      context.report('status-unexpected', { url: call.url, status, expected }, call);
    }
  },
});

/** What is gone does not exist; and an id that the server takes for a badly formed one was ours to choose. */
function isFit(status: number, expected: number): boolean {
  return status === expected || (expected === 404 && (status === 410 || status === 400));
}

function ofErrors(publication: Publication): Expectation[] {
  const is2 = publication.version === '2.0';
  const single = callsFor(publication, 'distributor').some(isAnswered);
  const meals = callsFor(publication, 'meals').some(isAnswered);
  const list = callsFor(publication, 'distributors').some(isAnswered);
  return [
    // Where no distributor is answered for at all, the endpoint is missing, and 404 says nothing.
    ...(single ? callsFor(publication, 'unknown-distributor') : []).map((call) => ({
      call,
      expected: 404,
    })),
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

function ofSuccess({ calls }: Publication): Expectation[] {
  return calls
    .filter(
      ({ question: { kind } }) =>
        kind !== 'calendar' && kind !== 'malformed-date' && !kind.startsWith('unknown-'),
    )
    .filter(isAnswered)
    .map((call) => ({ call, expected: 200 }));
}
