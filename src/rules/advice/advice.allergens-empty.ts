import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { listedAllergens } from './listed-allergens.js';

export default defineRule({
  requirement: 'advice.allergens-empty',
  versions: JUDGED_VERSIONS,
  inspects: 'Course',
  messages: ['allergens-empty'],
  state: () => ({ courses: 0, listed: 0 }),
  select: (course) => course,
  check: (course, { state }) => {
    state.courses++;
    if (listedAllergens(course).length > 0) state.listed++;
  },
  finish: ({ state, report }) => {
    if (state.listed === 0) report('allergens-empty', { courses: state.courses });
  },
});
