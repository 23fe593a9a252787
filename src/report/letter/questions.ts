import type { DocumentProblem } from '../report.js';
import { QUESTIONNAIRE_WORDS } from '../requirements/words/questionnaire.js';
import type { Language } from '../words.js';
import type { Letter } from './letter.js';
import { LETTER_WORDS } from './words.js';

/** Reasons that lie with whoever checks, not with whoever publishes. */
const OWN: readonly DocumentProblem['reason'][] = [
  'is-directory',
  'unreadable',
  'too-large',
  'forbidden-address',
  'forbidden-url',
  'item-too-large',
  'tool-defect',
];

/** Whether a check came to no answer for reasons that no supplier can do anything about. */
export function isOwnFault({ kind, report, unread }: Letter): boolean {
  if (kind !== 'unchecked') return false;
  if (unread.length === 0) return report.defects.length > 0;
  return unread.every(({ problem }) => problem !== null && OWN.includes(problem.reason));
}

/** What the letter asks: the first of the two steps, to ask the present supplier. None in a letter of thanks. */
export function questionsOf(letter: Letter, language: Language): string[] {
  const own = LETTER_WORDS[language].questions;
  const { version, report } = letter;
  switch (letter.kind) {
    case 'thanks':
      return [];
    case 'faults': {
      const { cost, faults } = QUESTIONNAIRE_WORDS[language].questions;
      const isAssumed = report.documents.some(({ basis }) => basis === 'assumed');
      return [
        own.when,
        ...(isAssumed ? [own.version] : []),
        cost(version, []),
        faults(version, []),
      ];
    }
    case 'unchecked': {
      const reasons = letter.unread.map(({ problem }) => problem?.reason);
      if (reasons.includes('observed-version')) return [own.version];
      return reasons.includes('unknown-artefact')
        ? [own.which, own.version]
        : [own.address, own.access];
    }
  }
}
