import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'meals.group.distributors-present',
  versions: ['2.0'],
  inspects: 'ItemCounts',
  messages: ['group-without-distributors'],
  select: (counts) => (counts.definition === 'MealGroup' ? counts : null),
  check: ({ distributors }, context) => {
    if (distributors === 0) context.report('group-without-distributors', {}, '/distributors');
  },
});
