/** Whether the name is one that WGS 84 goes by, in any letter case. */
export function isWgs84(system: string | null | undefined): boolean {
  const name = (system ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  return name === 'wgs84' || name === 'epsg4326';
}

/** Whether one of two numbers can be a latitude and the other a longitude, in degrees, in either order. */
export function isPlaceOnEarth(first: number, second: number): boolean {
  const [smaller, larger] = [Math.abs(first), Math.abs(second)].sort((a, b) => a - b);
  return smaller !== undefined && larger !== undefined && smaller <= 90 && larger <= 180;
}
