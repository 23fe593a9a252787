import type { Bilingual, Requirement } from '../model/requirement.js';
import { type Content, type Html, html, joined } from './html.js';
import { facts, inline, levelWord } from './parts.js';
import { dispute } from './requirement-card.js';
import type { View } from './view.js';
import { wordDifference } from './word-difference.js';
import type { Aspect } from './words/requirement-words.js';

/** What a version changed in a requirement: texts word by word, everything else as before and after. */
export function wordingChanges(
  view: View,
  before: Requirement,
  after: Requirement,
  aspects: readonly Aspect[],
): Html {
  const { requirement: words } = view.words;
  return facts(
    aspects.map((aspect) => [words.aspects[aspect], change(view, aspect, before, after)]),
  );
}

function change(view: View, aspect: Aspect, before: Requirement, after: Requirement): Content {
  switch (aspect) {
    case 'text':
    case 'rationale':
    case 'condition':
    case 'reason':
      return textChange(view, before[aspect], after[aspect]);
    default:
      return valueChange(view, value(view, aspect, before), value(view, aspect, after));
  }
}

function textChange(
  view: View,
  before: Bilingual | undefined,
  after: Bilingual | undefined,
): Content {
  const { requirement: words } = view.words;
  const old = before === undefined ? '' : view.text(before);
  const now = after === undefined ? '' : view.text(after);
  if (old === now) return words.otherLanguageOnly;
  const runs = wordDifference(old, now).map(({ kind, text }) => {
    const content = inline(view, text);
    if (kind === 'same') return content;
    return kind === 'removed'
      ? html`<del><span class="unseen">${words.removed}</span>${content}</del>`
      : html`<ins><span class="unseen">${words.added}</span>${content}</ins>`;
  });
  return joined(runs, ' ');
}

function valueChange({ words }: View, before: Content, after: Content): Content {
  const { nothing, removed, added } = words.requirement;
  return html`<del><span class="unseen">${removed}</span>${before ?? nothing}</del> → <ins><span class="unseen">${added}</span>${after ?? nothing}</ins>`;
}

/** What is not a text, in words; null for nothing. */
function value(
  view: View,
  aspect: Exclude<Aspect, 'text' | 'rationale' | 'condition' | 'reason'>,
  requirement: Requirement,
): Content {
  const { words, labels } = view;
  switch (aspect) {
    case 'level':
      return levelWord(view, requirement.level);
    case 'tier':
      return words.tiers[requirement.tier];
    case 'levelBasis':
      return words.levelBases[requirement.levelBasis];
    case 'artefacts': {
      const kinds = requirement.artefacts.map((one) => labels.artefacts[one]).join(', ');
      return kinds === '' ? null : kinds;
    }
    case 'verification':
      return words.verifications[requirement.verification];
    case 'disputed':
      return requirement.disputed === undefined ? null : dispute(view, requirement.disputed);
  }
}
