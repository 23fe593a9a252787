import type { Call, Content } from '../../check/publication.js';
import { holds, isAnswered, isMissing } from './calls.js';

/** What calls to one endpoint show of it. */
export type Endpoint =
  | { readonly kind: 'there' }
  | { readonly kind: 'missing'; readonly call: Call };

/**
 * Whether an endpoint is there. Null where the answers show neither: it is missing only where every call
 * says so, and there only where one brought what was asked for.
 */
export function endpointShown(calls: readonly Call[], content: Content['kind']): Endpoint | null {
  if (calls.some((call) => holds(call, content))) return { kind: 'there' };
  const [call] = calls;
  if (call === undefined || calls.some(isAnswered) || !calls.every(isMissing)) return null;
  return { kind: 'missing', call };
}
