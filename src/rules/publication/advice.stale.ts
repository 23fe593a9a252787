import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { callsFor, mealsIn } from './calls.js';

export default defineRule({
  requirement: 'advice.stale',
  versions: JUDGED_VERSIONS,
  inspects: 'Publication',
  messages: ['meals-over'],
  select: (publication) => {
    const calls = callsFor(publication, 'meals');
    const days = calls.flatMap((call) => mealsIn(call) ?? []).flatMap((meal) => meal.days);
    const [call] = calls;
    return days.length === 0 || call === undefined ? null : { days, call };
  },
  check: ({ days, call }, context, { today }) => {
    const last = [...days].sort().at(-1) ?? '';
    if (last < (today[0] ?? '')) context.report('meals-over', { day: last }, call);
  },
});
