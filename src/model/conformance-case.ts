import type { Artefact } from './versions.js';

/** What a case expects of its requirement; of advice, whether it is given. */
export type Expectation = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'advised' | 'quiet';

/** One document and what a checker says of one requirement about it: `schemas/conformance/case.schema.json`. */
export interface ConformanceCase {
  readonly name: string;
  readonly artefact: Artefact;
  /** The body as a JSON value, as text, or as bytes. */
  readonly document?: unknown;
  readonly text?: string;
  readonly base64?: string;
  readonly http?: {
    readonly status: number;
    readonly mediaType: string | null;
    readonly charset?: string | null;
    readonly method?: string | null;
  };
  /** The clock. */
  readonly now?: string;
  readonly expect: Expectation;
  /** JSON Pointers; in calendars `line:component:property`. */
  readonly places?: readonly string[];
  /** Other requirements that fail or are contested in this document. */
  readonly also?: readonly string[];
}

export interface ConformanceCases {
  readonly requirement: string;
  readonly cases: readonly ConformanceCase[];
}

/** Whether a case shows the requirement at work: something is wrong in its document. */
export function isViolation({ expect }: Pick<ConformanceCase, 'expect'>): boolean {
  return expect === 'failed' || expect === 'cantTell' || expect === 'advised';
}

/** Whether a case shows the requirement met: there was something to look at, and nothing wrong with it. */
export function isCompliance({ expect }: Pick<ConformanceCase, 'expect'>): boolean {
  return expect === 'passed' || expect === 'quiet';
}
