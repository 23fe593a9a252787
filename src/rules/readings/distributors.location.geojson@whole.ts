import { defineReading } from '../../check/reading.js';
import { since } from '../../model/versions.js';
import { geoJsonType } from '../geojson.js';

/** The sentence about GeoJSON stands at `locations` itself, so it can be read as one GeoJSON object. */
export default defineReading({
  requirement: 'distributors.location.geojson',
  versions: since('3.2'),
  inspects: 'Distributor',
  recognises: ({ locations }) => geoJsonType(locations) !== null,
  excuses: ({ keyword, within }) => keyword === 'type' && within === '/locations',
  message: 'location-geojson',
  data: ({ locations }) => ({ type: geoJsonType(locations) ?? '' }),
  at: '/locations',
});
