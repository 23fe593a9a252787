import { type Content, html } from '../../../report/html.js';
import type { ResultFacts } from './facts.js';

const COUNTS = [
  'withAllergens',
  'withIngredients',
  'withNutrients',
  'withPrices',
  'withCo2',
] as const;

/** How rich the data is, as bars: what readers can find in it, not whether it conforms. */
export function barsSection({ report, context, words }: ResultFacts): Content {
  const { courses, ...counts } = report.summary.coverage;
  if (courses === 0) return null;
  const { labels, row } = context.words.coverage;
  return html`<section>
<h2>${words.bars.heading}</h2>
<p>${words.bars.introduction}</p>
<dl class="bars">
${COUNTS.map(
  (name) => html`<div><dt>${labels[name]}</dt>
<dd>${bar(counts[name], courses)} <span>${row(counts[name], courses)}</span></dd></div>
`,
)}</dl>
</section>
`;
}

/** A picture of what stands beside it in words. */
function bar(part: number, whole: number): Content {
  const width = Math.round((100 * part) / whole);
  return html`<svg class="bar" width="160" height="12" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="whole" width="100" height="10"></rect><rect class="part" width="${width}" height="10"></rect></svg>`;
}
