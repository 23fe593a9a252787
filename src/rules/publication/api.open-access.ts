import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, holds, statusOf } from './calls.js';

export default defineRule({
  requirement: 'api.open-access',
  versions: JUDGED_VERSIONS.filter((version) => version !== '3.1'),
  inspects: 'Publication',
  messages: ['access-refused'],
  // With a key of the caller's own nothing is known of those who have none.
  select: (publication) => {
    if (publication.withHeaders) return null;
    const lists = callsFor(publication, 'distributors');
    const meals = callsFor(publication, 'meals');
    // Calendars may lie with others. 403 also comes from what keeps robots or other countries out.
    const refused = [...lists, ...callsFor(publication, 'distributor'), ...meals].filter(
      (call) => statusOf(call) === 401,
    );
    const isWhole =
      lists.some((call) => holds(call, 'distributors')) &&
      meals.some((call) => holds(call, 'meals'));
    return refused.length > 0 || isWhole ? refused : null;
  },
  check: (refused, context) => {
    for (const call of refused) {
      context.report('access-refused', { url: call.url, status: statusOf(call) ?? 0 }, call);
    }
  },
});
