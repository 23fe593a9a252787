import type { QuestionGroup, QuestionId } from '../questions.js';

/** A ready-made sentence for the documents of a tender. */
export interface Wording {
  readonly text: string;
  /** The requirement without which a version knows nothing of it. */
  readonly needs?: string;
}

/** What only the questions to the present supplier say. Texts may hold code between backquotes. */
export interface QuestionnaireWords {
  readonly title: (version: string) => string;
  readonly steps: string;
  readonly stepsAdvice: string;
  readonly headings: {
    readonly about: string;
    readonly ask: string;
    readonly requirements: string;
    readonly tender: string;
  };
  readonly request: (version: string) => string;
  /** Empty fields: of the one who asks, then of the one who answers. */
  readonly asker: readonly string[];
  readonly answerer: readonly string[];
  readonly groups: Readonly<Record<QuestionGroup, string>>;
  readonly questions: Readonly<
    Record<QuestionId, (version: string, otherVersions: readonly string[]) => string>
  >;
  readonly requirementsIntroduction: string;
  readonly checked: string;
  readonly columns: {
    readonly question: string;
    readonly answer: string;
    readonly metToday: string;
    readonly ifNotWhen: string;
    readonly comment: string;
    readonly checked: string;
  };
  readonly tenderIntroduction: (version: string) => string;
  /** `standard`: the version with its root hash and the words of procurement. */
  readonly tender: (standard: string, permalink: string) => readonly Wording[];
  readonly tenderEnd: string;
}
