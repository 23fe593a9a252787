import { isContested } from './merge-outcomes.js';
import { given, own, type Phrase, phraseText } from './phrase.js';
import type { DocumentProblem, Report } from './report.js';
import { REASONS } from './words/reasons.js';
import { type Language, WORDS, type Words } from './words.js';

/** What the sentence is made from: less than a whole report, so that one read from a file can have it too. */
export type VerdictFacts = Pick<Report, 'verdict' | 'requirements'> & {
  readonly target: Pick<Report['target'], 'input' | 'kind'>;
  readonly spec: Pick<Report['spec'], 'version'>;
  readonly documents: readonly {
    readonly problem: Pick<DocumentProblem, 'kind' | 'reason'> | null;
  }[];
  readonly defects: readonly unknown[];
};

/** Where the target goes: no word of ours has this character. */
const TARGET = '\ue000';

/** The verdict on one target in one sentence. */
export function verdictSentence(report: VerdictFacts, lang: Language): string {
  return phraseText(verdictPhrase(report, lang));
}

/** The same, with the name of the target told apart from our words. */
export function verdictPhrase(report: VerdictFacts, lang: Language): Phrase {
  const { input } = report.target;
  const target = input === '-' ? own(WORDS[lang].standardInput) : given(input);
  const [before = '', after = ''] = sentenceOf(report, TARGET, lang).split(TARGET);
  return [...own(before), ...target, ...own(after)];
}

function sentenceOf(report: VerdictFacts, target: string, lang: Language): string {
  const words = WORDS[lang];
  const { documents } = report;
  const standard = report.spec.version === null ? 'Open Meal' : `Open Meal ${report.spec.version}`;
  const failed = (level: 'must' | 'should') =>
    report.requirements.filter((one) => one.level === level && one.outcome === 'failed').length;
  switch (report.verdict) {
    case 'conformant':
      return words.verdict.conformant(target, standard, failed('should'), report.target.kind);
    case 'nonconformant': {
      const malformed = documents.find(({ problem }) => problem?.kind === 'malformed');
      return malformed?.problem && (documents.length === 1 || failed('must') === 0)
        ? words.verdict.malformed(target, standard, REASONS[malformed.problem.reason].what[lang])
        : words.verdict.nonconformant(target, standard, failed('must'));
    }
    case 'undetermined':
      return words.verdict.undetermined(target, standard, doubt(report, words, lang));
  }
}

function doubt(report: VerdictFacts, words: Words, lang: Language): string {
  const { documents, target } = report;
  const problem = documents.find((document) => document.problem !== null)?.problem;
  if (problem) {
    const reason = REASONS[problem.reason].what[lang];
    // What is said of one address would be taken for the base URL's.
    const isPart = target.kind === 'provider' && documents.some((one) => one.problem === null);
    return isPart ? words.verdict.someMissing(reason) : reason;
  }
  if (report.defects.length > 0) return words.verdict.programFailed;
  const untold = report.requirements.some((one) => one.outcome === 'cantTell' && !isContested(one));
  return untold ? words.verdict.requirementUntold : words.verdict.nothingJudged;
}
