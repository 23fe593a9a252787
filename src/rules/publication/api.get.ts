import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { isAnswered, statusOf } from './calls.js';

export default defineRule({
  requirement: 'api.get',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['get-refused'],
  select: ({ calls }) => {
    const told = calls.filter((call) => isAnswered(call) || statusOf(call) === 405);
    return told.length === 0 ? null : told;
  },
  check: (calls, context) => {
    for (const call of calls) {
      if (statusOf(call) === 405) context.report('get-refused', { url: call.url }, call);
    }
  },
});
