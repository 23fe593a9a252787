import type { Outcome } from '../../model/requirement.js';
import type { Verdict } from '../report.js';

/** Words that only formats with pages, tables or machines behind them need, beside those of every report. */
export interface PageWords {
  /** What the page is, above everything else. */
  readonly title: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly checked: string;
  readonly reports: string;
  readonly problem: string;
  /** Of a provider: the answers to its calls, of which there are many. */
  readonly answers: {
    readonly title: (count: number) => string;
    /** Those that were got and could be read, beside some that were not. */
    readonly examined: (count: number) => string;
    readonly columns: {
      readonly address: string;
      readonly status: string;
      readonly kind: string;
      readonly wrong: string;
    };
    /** Where findings have more places than the report lists. */
    readonly incomplete: string;
  };
  readonly allRequirements: (version: string, count: number) => string;
  readonly columns: {
    readonly requirement: string;
    readonly level: string;
    readonly outcome: string;
  };
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly contested: (defect: string) => string;
  readonly notFollowed: string;
  /** Who says so, and by which edition of the requirements. */
  readonly tool: (version: string, rules: string) => string;
  readonly csv: Readonly<Record<CsvColumn, string>>;
  /** What a row of results is about where it is no outcome of a requirement. */
  readonly rows: Readonly<
    Record<
      'problem' | 'asked' | 'accepted' | 'contested' | 'advice' | 'coverage' | 'defect',
      string
    >
  >;
}

/** The columns of a table of results, in their order. */
export const CSV_COLUMNS = [
  'target',
  'document',
  'kind',
  'version',
  'basis',
  'outcome',
  'level',
  'requirement',
  'what',
  'line',
  'column',
  'pointer',
  'places',
  'fix',
  'why',
  'accepted',
  'link',
  'checkedAt',
  'tool',
  'excerpt',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];
