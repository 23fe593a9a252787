/** The member that holds what a GeoJSON object of each type is about (RFC 7946 §1.4). */
const CONTENT: ReadonlyMap<unknown, string> = new Map([
  ['Point', 'coordinates'],
  ['MultiPoint', 'coordinates'],
  ['LineString', 'coordinates'],
  ['MultiLineString', 'coordinates'],
  ['Polygon', 'coordinates'],
  ['MultiPolygon', 'coordinates'],
  ['GeometryCollection', 'geometries'],
  ['Feature', 'geometry'],
  ['FeatureCollection', 'features'],
]);

/** Every member that RFC 7946 or the specification of 2008 before it defines. */
export const GEOJSON_MEMBERS: ReadonlySet<string> = new Set([
  'type',
  ...CONTENT.values(),
  'properties',
  'id',
  'bbox',
  'crs',
]);

/** The type of a GeoJSON object; null for anything else. */
export function geoJsonType(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('type' in value)) return null;
  const content = CONTENT.get(value.type);
  return content !== undefined && Object.hasOwn(value, content) ? String(value.type) : null;
}
