import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { isPlaceOnEarth, isWgs84 } from '../coordinates.js';

export default defineRule({
  requirement: 'distributors.position.coordinate-range',
  versions: since('3.2'),
  inspects: 'Position',
  messages: ['coordinates-impossible'],
  select: ({ coordinateSystem, coordinates }) =>
    isWgs84(coordinateSystem) && coordinates.length === 2 ? coordinates : null,
  check: ([first = 0, second = 0], context) => {
    if (!isPlaceOnEarth(first, second)) {
      context.report('coordinates-impossible', { first, second }, '/coordinates');
    }
  },
});
