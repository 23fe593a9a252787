import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, holds, isAnswered, isRefused, statusOf } from './calls.js';

export default defineRule({
  requirement: 'api.meals.date-parameters',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['parameter-refused'],
  select: (publication) => {
    const form = publication.version === '2.0' ? 'date' : 'date-time';
    const calls = callsFor(publication, 'meals');
    const told = calls.filter((call) => call.question.period?.form === form);
    // One that is taken shows that the form is; another may be refused for the days that it names.
    if (told.some((call) => holds(call, 'meals'))) return [];
    const refused = told.filter(isRefused);
    // A server that refuses every call for meals does not refuse the dates.
    const isOfDates = calls.some(isAnswered) && !told.some(isAnswered);
    return refused.length > 0 && isOfDates ? refused : null;
  },
  check: (refused, context) => {
    for (const call of refused) {
      const data = { parameter: 'startDate, endDate', url: call.url, status: statusOf(call) ?? 0 };
      context.report('parameter-refused', data, call);
    }
  },
});
