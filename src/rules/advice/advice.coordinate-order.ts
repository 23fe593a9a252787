import { defineRule } from '../../check/rule.js';
import { since } from '../../model/versions.js';
import { isWgs84 } from '../coordinates.js';

export default defineRule({
  requirement: 'advice.coordinate-order',
  versions: since('3.2'),
  inspects: 'Position',
  messages: ['coordinate-order-mixed'],
  state: () => ({ latitudeFirst: 0, longitudeFirst: 0 }),
  select: ({ coordinateSystem, coordinates }) =>
    isWgs84(coordinateSystem) && coordinates.length === 2 ? orderOf(coordinates) : null,
  check: (order, { state }) => {
    state[order]++;
  },
  finish: ({ state, report }) => {
    // The text gives no order, and either is published: only a mixture is sure to mislead.
    if (state.latitudeFirst > 0 && state.longitudeFirst > 0) {
      report('coordinate-order-mixed', state);
    }
  },
});

/** Which order puts the point into Sweden; no point does so in both. */
function orderOf([first = 0, second = 0]: readonly number[]):
  | 'latitudeFirst'
  | 'longitudeFirst'
  | null {
  if (isSwedish(first, second)) return 'latitudeFirst';
  return isSwedish(second, first) ? 'longitudeFirst' : null;
}

function isSwedish(latitude: number, longitude: number): boolean {
  return latitude >= 55 && latitude <= 69.5 && longitude >= 10.5 && longitude <= 24.5;
}
