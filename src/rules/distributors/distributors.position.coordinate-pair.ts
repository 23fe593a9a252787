import { defineRule } from '../../check/rule.js';

export default defineRule({
  requirement: 'distributors.position.coordinate-pair',
  versions: ['3.4'],
  inspects: 'Position',
  messages: ['coordinates-not-pair'],
  select: ({ coordinates }) => coordinates,
  check: ({ length }, context) => {
    if (length !== 2) context.report('coordinates-not-pair', { count: length }, '/coordinates');
  },
});
