import { expect, test } from 'vitest';
import { geoJsonType } from './geojson.js';

test.each([
  [{ type: 'Point', coordinates: [15.21, 59.27] }, 'Point'],
  [{ type: 'Feature', geometry: null, properties: {} }, 'Feature'],
  [{ type: 'FeatureCollection', features: [] }, 'FeatureCollection'],
  [{ type: 'GeometryCollection', geometries: [] }, 'GeometryCollection'],
  [{ type: 'Point' }, null],
  [{ type: 'Feature', coordinates: [15.21, 59.27] }, null],
  [{ type: 'Punkt', coordinates: [15.21, 59.27] }, null],
  [{ type: 'constructor', constructor: 1 }, null],
  [{ coordinates: [15.21, 59.27] }, null],
  [[], null],
  [null, null],
  [undefined, null],
  ['Point', null],
])('%j: %s', (value, expected) => {
  expect(geoJsonType(value)).toBe(expected);
});
