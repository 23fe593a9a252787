/** How a server is asked where nobody says otherwise. */
export const PACE = {
  /** Requests at a time to one host. */
  perHost: 2,
  /** Requests that begin within one second at one host. */
  perSecond: 5,
  /** How often the same is tried again. */
  retries: 2,
} as const;
