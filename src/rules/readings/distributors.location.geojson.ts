import { defineReading } from '../../check/reading.js';
import { since } from '../../model/versions.js';
import { GEOJSON_MEMBERS, geoJsonType } from '../geojson.js';

/** The text says that a location is GeoJSON; the schema knows none of its members. */
export default defineReading({
  requirement: 'distributors.location.geojson',
  versions: since('3.2'),
  inspects: 'Location',
  recognises: (location) => geoJsonType(location) !== null,
  excuses: ({ keyword, property }) =>
    property !== null &&
    ((keyword === 'required' && property === 'geoPositionRepresentations') ||
      (keyword === 'additionalProperties' && GEOJSON_MEMBERS.has(property))),
  message: 'location-geojson',
  data: (location) => ({ type: geoJsonType(location) ?? '' }),
});
