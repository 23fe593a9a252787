import type { Call, Publication, Question } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { isOfOthers, statusOf } from './calls.js';

export default defineRule({
  requirement: 'api.error-body',
  versions: JUDGED_VERSIONS.filter((version) => version !== '3.1'),
  inspects: 'Publication',
  messages: ['error-body-missing'],
  select: (publication) => {
    const errors = publication.calls.filter((call) => isConcerned(call, publication));
    const isWhole =
      publication.version === '2.0'
        ? errors.length > 0
        : [400, 404].every((status) => errors.some((call) => statusOf(call) === status));
    return isWhole || errors.some((call) => isBare(call, publication)) ? errors : null;
  },
  check: (calls, context, publication) => {
    for (const call of calls) {
      if (!isBare(call, publication)) continue;
      context.report('error-body-missing', { url: call.url, status: statusOf(call) ?? 0 }, call);
    }
  },
});

/** In 3.x every property of the problem details is free to be left out. */
function isBare({ answer }: Call, { version }: Publication): boolean {
  if (answer.kind !== 'answered') return false;
  const names = answer.content.kind === 'object' ? answer.content.names : null;
  return version === '2.0' ? names?.includes('error') !== true : names === null;
}

const OF_2: readonly Question['kind'][] = [
  'distributors',
  'distributors-of-country',
  'meals',
  'malformed-date',
];

function isConcerned(call: Call, { version }: Publication): boolean {
  const status = statusOf(call);
  if (status === null || status < 400 || isOfOthers(call)) return false;
  const { kind } = call.question;
  if (version === '2.0') {
    // Where there is nothing, it is the web server that says so, of which the text says nothing.
    return OF_2.includes(kind) && status !== 404 && status !== 410;
  }
  return (
    (status === 400 && (kind === 'meals' || kind === 'malformed-date')) ||
    (status === 404 && (kind === 'distributor' || kind === 'unknown-distributor'))
  );
}
