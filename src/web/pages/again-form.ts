import { type Content, html } from '../../report/html.js';
import type { Language } from '../../report/words.js';
import type { CheckRequest } from '../../store/check-state.js';
import { ADDRESSES } from './addresses.js';

/** A button that asks for the same check anew; nothing for a document, which would be the same still. */
export function againForm(
  { subject, spec }: CheckRequest,
  language: Language,
  button: string,
): Content {
  if (subject.kind !== 'url') return null;
  return html`<form class="again" method="post" action="${ADDRESSES.check[language]}">
<input type="hidden" name="address" value="${subject.url}">
<input type="hidden" name="spec" value="${spec}">
<button type="submit">${button}</button>
</form>
`;
}
