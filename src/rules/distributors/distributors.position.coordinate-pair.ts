import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';

export default defineRule({
  requirement: 'distributors.position.coordinate-pair',
  versions: since('3.2'),
  inspects: 'Position',
  messages: ['coordinates-not-pair'],
  select: ({ coordinates }) => coordinates,
  check: ({ length }, context) => {
    if (length !== 2) context.report('coordinates-not-pair', { count: length }, '/coordinates');
  },
});
