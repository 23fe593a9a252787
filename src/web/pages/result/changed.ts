import { TOOL } from '../../../model/generated/tool.js';
import { compareReports } from '../../../report/compare/compare-reports.js';
import type { Change, TargetComparison } from '../../../report/compare/comparison.js';
import { composeComparison } from '../../../report/compare/compose.js';
import { type Content, html } from '../../../report/html.js';
import type { Block } from '../../../report/requirements/blocks.js';
import { checkAddress } from '../addresses.js';
import { blocksHtml } from '../blocks-html.js';
import { momentText } from '../day-text.js';
import type { ResultFacts } from './facts.js';

/** Of each status and section. */
const CHANGES = 8;

/** What is different since the previous check of the same address. */
export function changedSection(facts: ResultFacts): Content {
  const { before, report, language, words } = facts;
  if (before === null) return null;
  const [comparison] = compareReports([before.report], [report]);
  if (comparison === undefined) return null;
  const changes = fewOf(comparison.changes);
  const left = comparison.changes.length - changes.length;
  const lead = blocksOf(facts, comparison).filter(
    ({ kind }, index) => kind === 'paragraph' && index > 0,
  );
  const opening = blocksOf(facts, comparison).findIndex(({ kind }) => kind === 'facts');
  // The first heading names the address, which the page has named already.
  const details = blocksOf(facts, { ...comparison, changes }).slice(opening);
  return html`<section>
<h2>${words.changed.heading}</h2>
<p><a href="${checkAddress(before.check.id, language)}">${words.changed.previous(momentText(before.check.finishedAt, language))}</a></p>
${blocksHtml(lead.slice(0, Math.max(0, opening - 1)), 3)}${
  comparison.changes.length > 0 &&
  html`<details class="more">
<summary>${words.changed.details}</summary>
${blocksHtml(shifted(details), 3)}${left > 0 && html`<p>${words.changed.more(left)}</p>\n`}</details>
`
}</section>
`;
}

function blocksOf(
  { catalogue, language }: ResultFacts,
  comparison: TargetComparison,
): readonly Block[] {
  return composeComparison([comparison], catalogue, TOOL.version, language).blocks;
}

function fewOf(changes: readonly Change[]): Change[] {
  const counts = new Map<string, number>();
  return changes.filter(({ status, section }) => {
    const key = `${status} ${section}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= CHANGES;
  });
}

/** Headings one level up: what they stood under is not there. */
function shifted(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 1 } : block));
}
