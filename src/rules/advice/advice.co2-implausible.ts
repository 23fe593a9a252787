import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';

/** Kilograms for one portion; measured values lie below 3. */
const LARGEST = 50;

export default defineRule({
  requirement: 'advice.co2-implausible',
  versions: since('3.1'),
  inspects: 'Course',
  messages: ['co2-negative', 'co2-large'],
  select: (course) => course.co2Equivalents,
  check: (value, context) => {
    if (value < 0) context.report('co2-negative', { value }, '/co2Equivalents');
    if (value > LARGEST) context.report('co2-large', { value }, '/co2Equivalents');
  },
});
