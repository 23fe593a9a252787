import { findAddressProblem, isSameAddress } from './address-guard.js';

/**
 * How far a run may go. Without leave, nowhere but to public addresses. With it, also to private ones: to
 * the origin that the caller named, and elsewhere only when its host is itself at a private address. What a
 * document on the Internet names is not what the caller gave leave for.
 */
export interface Reach {
  /** Whether private addresses, and every port, are allowed for an address. */
  allowsPrivate(url: URL): boolean;
  /** Takes in which IP addresses a host has, `own` being those of this machine. */
  learn(url: URL, addresses: readonly string[], own: readonly string[]): void;
}

/** `origin`: what the caller named; null where every address of the run comes from the caller. */
export function createReach(allowPrivate: boolean, origin: URL | null): Reach {
  const home = origin === null ? null : hostOf(origin);
  // Told by the first answer of the resolver: a name that turns private later opens nothing.
  let isInner: boolean | null = home === null ? true : null;
  return {
    allowsPrivate: (url) => {
      if (!allowPrivate || isInner === true) return allowPrivate;
      return isInner === null ? hostOf(url) === home : url.origin === origin?.origin;
    },
    learn: (url, addresses, own) => {
      if (isInner !== null || hostOf(url) !== home) return;
      isInner = addresses.every((one) => isInside(one, own));
    },
  };
}

function isInside(address: string, own: readonly string[]): boolean {
  return (
    findAddressProblem(address, false) !== null || own.some((mine) => isSameAddress(mine, address))
  );
}

/** One host by one name: with and without the dot at its end it is the same. */
function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}
