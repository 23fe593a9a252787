import type { Answer } from './fault.js';

/** A value as a successful answer, indented for those who read it in a browser. */
export function json(value: unknown): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: `${JSON.stringify(value, null, 2)}\n`,
  };
}
