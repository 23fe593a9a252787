import { capitalised } from '../layout.js';
import { REASONS } from '../words/reasons.js';
import type { Language } from '../words.js';
import { withEquivalent } from './equivalent.js';
import type { RowResult, WhyNotTested } from './results.js';
import type { Row } from './sheet.js';
import type { SheetWords } from './words.js';

/** The texts of a requirement as a tender prints them: with "or equivalent" after each standard. */
export function requirementText({ requirement }: Row, language: Language): string {
  return withEquivalent(requirement.text[language], language);
}

/** Empty for a requirement without condition. */
export function conditionText({ requirement }: Row, language: Language): string {
  return withEquivalent(requirement.condition?.[language] ?? '', language);
}

/** How a contested requirement is read; empty for any other. */
export function interpretationText({ defect }: Row, language: Language): string {
  return withEquivalent(defect?.interpretation[language] ?? '', language);
}

/** What a person looks at; empty where a program decides. */
export function procedureText({ requirement }: Row, language: Language): string {
  return requirement.verification === 'attest' ? (requirement.reason?.[language] ?? '') : '';
}

/** The result in one word or two; empty where a person has to fill it in. */
export function resultText(result: RowResult, words: SheetWords): string {
  return result.kind === 'person' ? '' : words.results[result.kind];
}

/** What there is to know about a result, as a sentence; empty when the result says it all. */
export function noteText(result: RowResult, words: SheetWords, language: Language): string {
  switch (result.kind) {
    case 'met':
    case 'notApplicable':
      return '';
    case 'notMet':
      return result.places === 0 ? '' : words.note.places(result.places);
    case 'notTested':
      return whyText(result.why, words, language);
    case 'person':
      return words.note.person;
  }
}

function whyText(why: WhyNotTested, words: SheetWords, language: Language): string {
  switch (why.kind) {
    case 'contested':
      return words.note.contested(why.defect);
    case 'reason':
      return `${capitalised(REASONS[why.reason].what[language])}.`;
    case 'undetermined':
      return words.note.undetermined;
    case 'absent':
      return words.note.absent;
  }
}
