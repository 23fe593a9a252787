import type { JudgedVersion, SpecVersion } from '../../model/versions.js';

/** Where the endpoints of a generation of the specification lie under a base URL. */
export interface Layout {
  readonly generation: 2 | 3;
  /** Between the base URL and the endpoints; empty where they lie directly under it. */
  readonly segment: string;
  readonly suffix: string;
}

const BARE: Layout = { generation: 3, segment: '', suffix: '' };
const PREFIXED: Layout = { generation: 3, segment: 'v3', suffix: '' };
const SECOND: Layout = { generation: 2, segment: 'openmeal/v2', suffix: '.json' };

/** The layouts to try, the likeliest first. 3.x is published with and without its segment (SD-51). */
export function layoutsFor(spec: 'auto' | SpecVersion): readonly Layout[] {
  if (spec === 'auto') return [BARE, PREFIXED, SECOND];
  if (spec === '2.0') return [SECOND];
  return spec === '3.1' || spec === '3.0' ? [PREFIXED, BARE] : [BARE, PREFIXED];
}

/** The address of an endpoint, such as `distributors` or `meals`. */
export function endpointOf(base: string, { segment, suffix }: Layout, path: string): string {
  const folder = segment === '' ? base : `${base}/${segment}`;
  return `${folder}/${path}${suffix}`;
}

/** What a parameter is called in a version. */
export function idParameter(version: JudgedVersion): string {
  return version === '2.0' ? 'distributorID' : 'distributorId';
}

/** An address with parameters of a call, in the place of those of the same name. */
export function withParameters(address: string, parameters: Record<string, string>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

const ENDPOINT =
  /\/(?:openmeal\/v2(?:\/(?:distributors|meals)\.json)?|(?:v3\/)?(?:distributors(?:\/[^/]+)?|meals)|v3)$/i;

/** The base URL that an address of a provider lies under: any of its endpoints will do. */
export function baseOf(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url.href.replace(/\/+$/, '').replace(ENDPOINT, '').replace(/\/+$/, '');
}

/** The base URLs that may be meant, the likeliest first: one may itself end as an endpoint does. */
export function basesOf(address: string): string[] {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return [...new Set([baseOf(address), url.href.replace(/\/+$/, '')])];
}

const IN_SEGMENT = /\/v3(?:\/(?:distributors(?:\/[^/]+)?|meals))?$/i;

/**
 * Base and layout as the version reads them, for the same endpoints. From 3.2 on an address that ends in
 * the segment is a base URL with the endpoints directly under it; in 3.1 the segment is none of the base.
 */
export function asVersionReads(
  version: SpecVersion,
  address: string,
  base: string,
  layout: Layout,
): { readonly base: string; readonly layout: Layout } {
  const isOwn = layout === PREFIXED && base === baseOf(address);
  const isInBase = isOwn && IN_SEGMENT.test(new URL(address).pathname.replace(/\/+$/, ''));
  if (!isInBase || version === '3.1' || version === '3.0') return { base, layout };
  return { base: `${base}/${PREFIXED.segment}`, layout: BARE };
}

/** Where else the endpoints of the version ought to be; null where they were found there. */
export function rightfulLayout(version: SpecVersion, layout: Layout): Layout | null {
  return version === '3.1' && layout === BARE ? PREFIXED : null;
}

const FOLDER = /\/(?:openmeal\/v2|v3)$/i;

/** Whether the address itself names an endpoint, and so one document; a folder of endpoints is none. */
export function isEndpoint(address: string): boolean {
  const path = new URL(address).pathname.replace(/\/+$/, '');
  return ENDPOINT.test(path) && !FOLDER.test(path);
}
