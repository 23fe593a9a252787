import { capitalised } from '../layout.js';
import { messageText } from '../message-text.js';
import { placeText } from '../place-text.js';
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

/**
 * When a requirement applies to whoever answers: on its own condition, and where only calendars or the list
 * of data providers can show it, only to somebody who has these. Empty where it applies to all.
 */
export function conditionText({ requirement }: Row, words: SheetWords, language: Language): string {
  const [subject, ...others] = requirement.artefacts;
  const conditions: Partial<Record<string, string>> = words.subjectConditions;
  const offered = others.length === 0 && subject !== undefined ? conditions[subject] : undefined;
  const own = requirement.condition?.[language];
  return withEquivalent([offered, own].filter((text) => text !== undefined).join(' '), language);
}

/** How a contested requirement is read; empty for any other. */
export function interpretationText({ defect }: Row, language: Language): string {
  return withEquivalent(defect?.interpretation[language] ?? '', language);
}

/** What a person looks at; empty where a program decides. */
export function procedureText({ requirement }: Row, language: Language): string {
  return requirement.verification === 'attest' ? (requirement.reason?.[language] ?? '') : '';
}

/** The result in one word or two; empty where a person has to fill it in, and where there is nothing to meet. */
export function resultText(result: RowResult, words: SheetWords): string {
  return result.kind === 'person' || result.kind === 'none' ? '' : words.results[result.kind];
}

/** What there is to know about a result, as a sentence; empty when the result says it all. */
export function noteText(result: RowResult, words: SheetWords, language: Language): string {
  switch (result.kind) {
    case 'met':
      return '';
    case 'none':
      return words.note.none;
    case 'notApplicable':
      return words.note.notApplicable;
    case 'notMet':
      return failureText(result, words, language);
    case 'notTested':
      return whyText(result.why, words, language);
    case 'person':
      return words.note.person;
  }
}

/** What is wrong at the first place, where that is, and how many there are. */
function failureText(
  { places, finding, source }: Extract<RowResult, { kind: 'notMet' }>,
  words: SheetWords,
  language: Language,
): string {
  if (finding === null) return places === 0 ? '' : words.note.places(places, '');
  const { what } = messageText(finding, language);
  const [first] = finding.places;
  const where = first === undefined ? '' : placeText(first, source, language);
  // Of a document as a whole there is no place to point at, and nothing to count.
  if (where === '' && places <= 1) return what;
  return `${what} ${words.note.places(places, where)}`;
}

function whyText(why: WhyNotTested, words: SheetWords, language: Language): string {
  switch (why.kind) {
    case 'contested':
      return words.note.contested(why.defect);
    case 'reason':
      return `${capitalised(REASONS[why.reason].what[language])}.`;
    case 'nothing':
      return words.note.nothing;
    case 'waived':
      return words.note.waived;
    case 'undetermined':
      return words.note.undetermined;
    case 'absent':
      return words.note.absent;
  }
}
