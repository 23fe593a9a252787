import { defineRule } from '../../check/rule.js';

import { isAnswered, statusOf } from './calls.js';
import { triedParameters } from './parameters.js';

/** addressCountry, distributorID, and the two dates, which are tried together. */
const PARAMETERS = 3;

export default defineRule({
  requirement: 'api.all-parameters',
  versions: ['2.0'],
  inspects: 'Publication',
  messages: ['parameter-refused'],
  select: (publication) => {
    const tried = triedParameters(publication);
    const isWhole = tried.length === PARAMETERS;
    return isWhole || tried.some(({ calls }) => !calls.some(isAnswered)) ? tried : null;
  },
  check: (parameters, context) => {
    for (const { name, calls } of parameters) {
      const [first] = calls;
      // In one form or the other it is taken: which form, another requirement says.
      if (first === undefined || calls.some(isAnswered)) continue;
      const data = { parameter: name, url: first.url, status: statusOf(first) ?? 0 };
      context.report('parameter-refused', data, first);
    }
  },
});
