import type { SiteProblem } from '../../site/content.js';
import type { ReferenceWords } from './reference-words.js';
import type { SpecWords } from './spec-words.js';

/** The options of `check`, in the order of its help. */
export const CHECK_OPTIONS = [
  'spec',
  'as',
  'format',
  'output',
  'profile',
  'fail-on',
  'now',
  'header',
  'timeout',
  'max-bytes',
  'max-requests',
  'sample',
  'concurrency',
  'allow-private',
  'record',
  'previous',
  'all',
  'accept',
] as const;
export type CheckOption = (typeof CHECK_OPTIONS)[number];

/** The options of `requirements`, in the order of its help. */
export const REQUIREMENTS_OPTIONS = [
  'spec',
  'form',
  'level',
  'tier',
  'artefact',
  'verification',
  'only',
  'exclude',
  'undisputed',
  'report',
  'format',
  'output',
] as const;
export type RequirementsOption = (typeof REQUIREMENTS_OPTIONS)[number];

/** The options of `compare`, in the order of its help. */
export const COMPARE_OPTIONS = ['format', 'output', 'fail-on'] as const;
export type CompareOption = (typeof COMPARE_OPTIONS)[number];

/** The options of `letter`, in the order of its help. */
export const LETTER_OPTIONS = ['format', 'output'] as const;
export type LetterOption = (typeof LETTER_OPTIONS)[number];

/** The options of `spec`, in the order of its help. */
export const SPEC_OPTIONS = ['requirement', 'format', 'out', 'root'] as const;
export type SpecOption = (typeof SPEC_OPTIONS)[number];

/** What `spec` can do, in the order of its help. */
export const SPEC_ACTIONS = [
  'list',
  'lint',
  'trace',
  'freeze',
  'verify',
  'mutate',
  'site',
] as const;
export type SpecAction = (typeof SPEC_ACTIONS)[number];

/** Everything that the command line itself says: help, and one sentence for each mistake. */
export interface CliWords {
  readonly help: {
    readonly purpose: string;
    readonly check: string;
    readonly target: string;
    readonly explain: string;
    readonly id: string;
    readonly explainSpec: string;
    readonly requirements: string;
    readonly requirementsUsage: string;
    readonly requirementsOptions: Readonly<Record<RequirementsOption, string>>;
    readonly compare: string;
    readonly compareUsage: string;
    readonly compareOptions: Readonly<Record<CompareOption, string>>;
    readonly letter: string;
    readonly letterUsage: string;
    readonly letterOptions: Readonly<Record<LetterOption, string>>;
    readonly spec: string;
    readonly specUsage: string;
    readonly specActions: Readonly<Record<SpecAction, string>>;
    readonly specOptions: Readonly<Record<SpecOption, string>>;
    readonly lang: string;
    readonly help: string;
    readonly version: string;
    readonly options: Readonly<Record<CheckOption, string>>;
    readonly exitCodes: string;
    readonly see: string;
  };
  readonly mistakes: {
    readonly noCommand: string;
    readonly unknownCommand: (command: string) => string;
    readonly unknownOption: (options: string) => string;
    readonly noValue: (option: string) => string;
    readonly switchValue: (option: string) => string;
    readonly noTarget: string;
    readonly emptyTarget: string;
    readonly noId: string;
    readonly repeated: (option: string) => string;
    readonly choice: (option: string, given: string, choices: string) => string;
    readonly moment: (given: string) => string;
    readonly seconds: (given: string) => string;
    readonly bytes: (given: string) => string;
    readonly requests: (given: string) => string;
    readonly sample: (given: string) => string;
    readonly concurrency: (given: string) => string;
    readonly headerForm: string;
    readonly headerRefused: (name: string) => string;
    readonly missingFile: (path: string) => string;
    readonly standardInputTwice: string;
    readonly tooManyOutputs: string;
    readonly standardOutputTwice: string;
    readonly sameOutput: (path: string) => string;
    readonly outputIsTarget: (path: string) => string;
    readonly outputFailed: (path: string, code: string) => string;
    readonly unknownRequirement: (id: string, nearest: readonly string[]) => string;
    readonly noSpecAction: (actions: string) => string;
    readonly unknownSpecAction: (action: string, actions: string) => string;
    readonly oneVersion: (action: string) => string;
    readonly noVersion: (given: string, versions: string) => string;
    readonly noOperand: (action: string) => string;
    readonly optionElsewhere: (option: string, action: string) => string;
    readonly noRepository: (path: string) => string;
    readonly noFolder: string;
    readonly foreignFile: (folder: string, file: string) => string;
    /** `form`: the kind of Markdown, such as `heading 4`. */
    readonly noForm: (form: string) => string;
    readonly siteProblems: Readonly<Record<SiteProblem['kind'], (path: string) => string>>;
    readonly otherVersions: (id: string, spec: string, versions: readonly string[]) => string;
  };
  /** What the commands about the specification itself answer. */
  readonly spec: SpecWords;
  readonly reference: ReferenceWords;
  /** While a provider is asked: which request it is, of how many at most. */
  readonly progress: (number: number, most: number, url: string) => string;
  readonly failed: (message: string) => string;
  /** The headings and marks of yargs' help text, by its own keys. */
  readonly yargs: Readonly<Record<string, string>>;
}
