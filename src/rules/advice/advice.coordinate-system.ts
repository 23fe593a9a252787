import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { isWgs84 } from '../coordinates.js';

export default defineRule({
  requirement: 'advice.coordinate-system',
  versions: since('3.2'),
  inspects: 'Location',
  messages: ['coordinate-system-other', 'coordinate-system-missing'],
  // Missing where a reading takes the location for GeoJSON.
  select: ({ geoPositionRepresentations: positions }) =>
    positions !== undefined && positions.length > 0 ? positions : null,
  check: (positions, context) => {
    if (positions.some(({ coordinateSystem }) => isWgs84(coordinateSystem))) return;
    const named = positions.findIndex(({ coordinateSystem }) => coordinateSystem);
    if (named === -1) {
      context.report('coordinate-system-missing', {}, '/geoPositionRepresentations/0');
      return;
    }
    const system = positions[named]?.coordinateSystem ?? '';
    const at = `/geoPositionRepresentations/${named}/coordinateSystem`;
    context.report('coordinate-system-other', { system }, at);
  },
});
