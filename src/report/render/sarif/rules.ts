import type { Level } from '../../../model/requirement.js';
import { type CatalogueTexts, findRequirement } from '../../catalogue-texts.js';
import { markdownPhrase } from '../../markdown-text.js';
import { neutralise } from '../../neutralise.js';
import { catalogueText, phraseText } from '../../phrase.js';
import type { ToldFinding, ToldReport } from '../../told/told-report.js';
import type { Language } from '../../words.js';
import { sarifText } from './text.js';

/** What SARIF calls the levels. */
export const SARIF_LEVELS: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  must: 'error',
  should: 'warning',
  may: 'note',
  advice: 'note',
};

/** Every requirement that a run has a result for, in the order of the results. */
export function rulesOf(catalogue: CatalogueTexts, told: ToldReport, lang: Language) {
  const first = new Map<string, ToldFinding>();
  const sections = [told.fix, told.accepted, told.contested, told.advice];
  for (const one of sections.flatMap(({ findings }) => findings)) {
    const { requirement } = one.finding;
    if (!first.has(requirement)) first.set(requirement, one);
  }
  return [...first.values()].map((one) => rule(catalogue, one, lang));
}

function rule(catalogue: CatalogueTexts, told: ToldFinding, lang: Language) {
  const { finding, version, level, link, citation } = told;
  const id = neutralise(finding.requirement);
  const requirement = findRequirement(catalogue, version, finding.requirement);
  const text = requirement === undefined ? [] : catalogueText(requirement.text[lang]);
  const cited = phraseText(citation);
  return {
    id,
    shortDescription: { text: sarifText(phraseText(text) || cited) },
    fullDescription: { text: sarifText(`${cited}: ${phraseText(text)}`) },
    help: {
      text: sarifText([phraseText(text), phraseText(told.why), link ?? ''].join('\n\n').trim()),
      markdown: [
        markdownPhrase(text),
        markdownPhrase(told.why),
        link === null ? '' : `[${markdownPhrase(citation)}](${link})`,
      ]
        .join('\n\n')
        .trim(),
    },
    ...(link === null ? {} : { helpUri: link }),
    defaultConfiguration: { level: SARIF_LEVELS[level] },
    properties: { tags: ['open-meal', level], precision: 'very-high' },
  };
}
