import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, isAnswered, isRefused, statusOf } from './calls.js';

export default defineRule({
  requirement: 'api.meals.date-parameters',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['parameter-refused'],
  select: (publication) => {
    const form = publication.version === '2.0' ? 'date' : 'date-time';
    const calls = callsFor(publication, 'meals');
    const told = calls.filter(
      (call) => call.question.period?.form === form && (isAnswered(call) || isRefused(call)),
    );
    // A server that refuses every call for meals does not refuse the dates.
    return told.length === 0 || !calls.some(isAnswered) ? null : told;
  },
  check: (calls, context) => {
    for (const call of calls) {
      if (isAnswered(call)) continue;
      const data = { parameter: 'startDate, endDate', url: call.url, status: statusOf(call) ?? 0 };
      context.report('parameter-refused', data, call);
    }
  },
});
