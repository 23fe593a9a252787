import type { Language } from '../../../report/words.js';
import type { ProblemKind } from '../../problem-kinds.js';

/** The words of a page that says why there is none. */
export interface ProblemPageWords {
  readonly toStart: string;
  readonly wait: (seconds: number) => string;
  /** Instead of the words for programs. */
  readonly details: Partial<Readonly<Record<ProblemKind, string>>>;
}

export const PROBLEM_PAGE_WORDS: Readonly<Record<Language, ProblemPageWords>> = {
  sv: {
    toStart: 'Till startsidan',
    wait: (seconds) => `Vänta ${seconds} sekunder och försök igen.`,
    details: {
      'bad-request': 'Gå till startsidan och börja om därifrån.',
      'cross-site': 'Formulär tas bara emot från tjänstens egna sidor. Gå till startsidan.',
      'too-many-requests':
        'Så många anrop från samma håll tas inte emot. Ingenting har gått förlorat.',
      'unsupported-type': 'Gå till startsidan och använd något av formulären där.',
    },
  },
  en: {
    toStart: 'To the start page',
    wait: (seconds) => `Wait ${seconds} seconds and try again.`,
    details: {
      'bad-request': 'Go to the start page and begin from there.',
      'cross-site': 'Forms are only taken from the pages of this service. Go to the start page.',
      'too-many-requests': 'So many requests from one place are not taken. Nothing is lost.',
      'unsupported-type': 'Go to the start page and use one of the forms there.',
    },
  },
};
