import type { RuleContext } from '../check/rule.js';

/** Reports an identifier that an earlier entry already had, and remembers it. */
export function checkIdentity(
  id: string,
  context: RuleContext<'id-repeated', Set<string>>,
  at: string,
): void {
  if (context.state.has(id)) context.report('id-repeated', { value: id }, at);
  else context.state.add(id);
}
