import type { FastifyRequest } from 'fastify';

/** Whether a page of somebody else sent this: by Fetch Metadata, or by the origin where a browser says no more. */
export function isCrossSite({ headers, host }: Pick<FastifyRequest, 'headers' | 'host'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  const { origin } = headers;
  // Under some referrer policies a browser calls its own origin null, and only Fetch Metadata knows.
  if (site === 'same-origin' || origin === undefined) return false;
  return (
    hostOf(origin) === null || hostOf(origin) !== hostOf(origin.replace(/\/\/.*$/, `//${host}`))
  );
}

/** Host and port, the port only where it is not the usual one; null for what is no origin. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
