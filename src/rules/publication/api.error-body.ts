import type { Call, Publication } from '../../check/publication.js';
import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { statusOf } from './calls.js';

/** What stands between the provider and its readers, and has bodies of its own. */
const OF_OTHERS = [401, 403, 407, 408, 429, 502, 503, 504];

export default defineRule({
  requirement: 'api.error-body',
  versions: JUDGED_VERSIONS.filter((version) => version !== '3.1'),
  inspects: 'Publication',
  messages: ['error-body-missing'],
  select: (publication) => {
    const errors = publication.calls.filter((call) => isConcerned(call, publication));
    return errors.length === 0 ? null : errors;
  },
  check: (calls, context, { version }) => {
    for (const call of calls) {
      if (call.answer.kind !== 'answered') continue;
      const { content, status } = call.answer;
      const names = content.kind === 'object' ? content.names : null;
      // In 3.x every property of the problem details is free to be left out.
      if (version === '2.0' ? names?.includes('error') : names !== null) continue;
      context.report('error-body-missing', { url: call.url, status }, call);
    }
  },
});

function isConcerned(call: Call, { version }: Publication): boolean {
  const status = statusOf(call);
  if (status === null || status < 400 || OF_OTHERS.includes(status)) return false;
  const { kind } = call.question;
  if (version === '2.0') return kind !== 'calendar';
  return (
    (status === 400 && (kind === 'meals' || kind === 'malformed-date')) ||
    (status === 404 && (kind === 'distributor' || kind === 'unknown-distributor'))
  );
}
