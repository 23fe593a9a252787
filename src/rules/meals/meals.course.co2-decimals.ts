import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';

/** Beyond this a JSON number has no room for hundredths. */
const LARGEST = 2 ** 46;

/** Whether the number is the nearest one to a decimal fraction with at most two decimals. */
function hasTwoDecimals(value: number): boolean {
  return Math.abs(value) > LARGEST || Math.round(value * 100) / 100 === value;
}

export default defineRule({
  requirement: 'meals.course.co2-decimals',
  versions: since('3.2'),
  inspects: 'Course',
  messages: ['co2-decimals'],
  select: ({ co2Equivalents }) => co2Equivalents,
  check: (value, context) => {
    if (!hasTwoDecimals(value)) context.report('co2-decimals', { value }, '/co2Equivalents');
  },
});
