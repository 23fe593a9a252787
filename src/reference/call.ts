import type { JudgedVersion } from '../model/versions.js';
import { DATA_PROVIDERS, ENDPOINTS } from './addresses.js';

/** A request as it came in. */
export interface Request {
  readonly method: string;
  /** Path and query as on the request line. */
  readonly target: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** What a request asks for. A parameter that is left out, or empty, is null. */
export type Call =
  | {
      readonly kind: 'distributors';
      readonly addressCountry: string | null;
      readonly searchText: string | null;
    }
  | { readonly kind: 'distributor'; readonly id: string }
  | {
      readonly kind: 'meals';
      readonly distributorId: string | null;
      readonly lang: string | null;
      readonly startDate: string | null;
      readonly endDate: string | null;
    }
  | { readonly kind: 'calendar'; readonly id: string }
  | { readonly kind: 'picture'; readonly id: string }
  | { readonly kind: 'data-providers' }
  | { readonly kind: 'start-page'; readonly lang: string | null }
  | { readonly kind: 'refused'; readonly status: number; readonly detail: string };

/** A call that is answered with an error, whatever it asks for. */
export function refused(status: number, detail: string): Call {
  return { kind: 'refused', status, detail };
}

const LONGEST_TARGET = 8192;

/** The path of a request, still encoded, and its parameters. */
export interface Target {
  readonly path: string;
  readonly parameters: URLSearchParams;
}

/** Takes a request apart; a text where it cannot be understood. */
export function readTarget({ target }: Request): Target | string {
  if (target.length > LONGEST_TARGET) return 'the address is too long';
  const query = target.indexOf('?');
  // What follows a fragment sign never belongs to a request.
  const [whole = ''] = target.split('#', 1);
  const path = query < 0 ? whole : whole.slice(0, query);
  const parameters = new URLSearchParams(query < 0 ? '' : whole.slice(query + 1));
  // Some programs write the whole address on the request line.
  return { path: path.replace(/^https?:\/\/[^/]*/i, '') || '/', parameters };
}

/** What a request asks for in a version. */
export function readCall({ path, parameters }: Target, version: JudgedVersion): Call {
  const endpoints = ENDPOINTS[version];
  const value = (name: string) => parameters.get(name) || null;
  switch (path) {
    case '/':
      return { kind: 'start-page', lang: value('lang') };
    case DATA_PROVIDERS:
      return { kind: 'data-providers' };
    case endpoints.distributors: {
      const addressCountry = value('addressCountry');
      const searchText = endpoints.distributor === null ? null : value('searchText');
      return { kind: 'distributors', addressCountry, searchText };
    }
    case endpoints.meals:
      return {
        kind: 'meals',
        distributorId: value(version === '2.0' ? 'distributorID' : 'distributorId'),
        lang: endpoints.distributor === null ? null : value('lang'),
        startDate: value('startDate'),
        endDate: value('endDate'),
      };
  }
  return readPart(path, endpoints.distributor);
}

function readPart(path: string, distributor: string | null): Call {
  const part = (before: string, after = '') =>
    path.startsWith(before) && path.endsWith(after) && path.length > before.length + after.length
      ? path.slice(before.length, path.length - after.length)
      : null;
  const kinds = [
    ['distributor', distributor === null ? null : part(distributor)],
    ['calendar', part('/calendars/', '.ics')],
    ['picture', part('/pictures/', '.svg')],
  ] as const;
  for (const [kind, encoded] of kinds) {
    if (encoded === null || encoded.includes('/')) continue;
    const id = decoded(encoded);
    if (id === null) return refused(400, 'the address is badly encoded');
    return { kind, id };
  }
  return refused(404, 'there is nothing at this address');
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
