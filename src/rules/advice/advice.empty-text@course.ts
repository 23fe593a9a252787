import { defineRule } from '../../check/rule.js';
import { reportEmptyText, textFlaws } from './text-flaws.js';

export default defineRule({
  requirement: 'advice.empty-text',
  versions: ['2.0', '3.4'],
  inspects: 'Course',
  messages: ['empty-text'],
  select: (course) => textFlaws('Course', course),
  check: reportEmptyText,
});
