/** Why something that was asked for is not done. */
export const PROBLEMS = {
  'bad-request': 400,
  'bad-address': 400,
  'cross-site': 403,
  'not-found': 404,
  'no-such-check': 404,
  'not-acceptable': 406,
  'request-too-slow': 408,
  'too-large': 413,
  'unsupported-type': 415,
  'too-many-requests': 429,
  'too-many-for-host': 429,
  defect: 500,
  'queue-full': 503,
  busy: 503,
} as const satisfies Readonly<Record<string, number>>;

export type ProblemKind = keyof typeof PROBLEMS;

export function isProblemKind(value: unknown): value is ProblemKind {
  return typeof value === 'string' && Object.hasOwn(PROBLEMS, value);
}
