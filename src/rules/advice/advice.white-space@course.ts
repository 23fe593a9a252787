import { defineRule } from '../../check/rule.js';
import { JUDGED_VERSIONS } from '../../model/versions.js';
import { reportWhiteSpace, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.white-space',
  versions: JUDGED_VERSIONS,
  inspects: 'Course',
  messages: ['outer-white-space', 'inner-white-space'],
  select: (course) => textFlaws('Course', course),
  check: reportWhiteSpace,
});
