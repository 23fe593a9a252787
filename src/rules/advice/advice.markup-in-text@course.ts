import { defineRule } from '../../check/rule.js';
import { reportMarkup, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.markup-in-text',
  versions: ['2.0', '3.4'],
  inspects: 'Course',
  messages: ['markup-tag', 'markup-reference', 'markup-twice'],
  select: (course) => textFlaws('Course', course),
  check: reportMarkup,
});
