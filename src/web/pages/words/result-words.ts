import type { Holiday } from '../../../published/holidays.js';
import type { Emptiness, Week } from '../../../published/published.js';

/** The words of a result, beside those of the report itself. */
export interface ResultWords {
  readonly pasted: string;
  readonly description: string;
  readonly checkedAt: (moment: string) => string;
  /** Instead of what the report says to users of the command line. */
  readonly page: {
    readonly assumed: string;
    readonly olderAssumed: (version: string, current: string) => string;
    readonly moreFindings: (count: number) => string;
    readonly fullReport: string;
    readonly needsPerson: string;
  };
  readonly checked: {
    readonly troubled: (count: number) => string;
    readonly more: (count: number) => string;
  };
  readonly meaning: MeaningWords;
  readonly fix: {
    readonly must: string;
    readonly mustIntroduction: string;
    readonly should: string;
    readonly shouldIntroduction: string;
    readonly nothing: string;
    readonly excerpt: (line: number) => string;
    readonly lines: (line: number) => string;
  };
  readonly letter: {
    readonly heading: string;
    readonly introduction: Readonly<
      Record<'conformant' | 'nonconformant' | 'undetermined', string>
    >;
    readonly show: string;
    readonly docx: string;
    readonly text: string;
    readonly back: string;
    readonly copy: string;
  };
  readonly week: WeekWords;
  readonly calendar: CalendarWords;
  readonly bars: { readonly heading: string; readonly introduction: string };
  readonly changed: {
    readonly heading: string;
    readonly previous: (moment: string) => string;
    readonly details: string;
    readonly more: (count: number) => string;
  };
  readonly share: {
    readonly heading: string;
    readonly link: string;
    readonly copy: string;
    readonly copied: string;
    readonly badge: string;
    readonly badgeIntroduction: string;
    readonly badgeAlt: string;
    readonly html: string;
    readonly markdown: string;
  };
  readonly downloads: {
    readonly requirements: string;
    readonly heading: string;
    readonly forms: Readonly<
      Record<'html' | 'text' | 'markdown' | 'csv' | 'json' | 'sarif' | 'junit' | 'earl', string>
    >;
    readonly evidence: string;
    readonly document: string;
  };
  readonly again: { readonly address: string; readonly document: string };
}

export interface MeaningWords {
  readonly heading: string;
  readonly parents: string;
  readonly apps: string;
  readonly calendars: string;
  readonly nothing: string;
  readonly noMenu: string;
  readonly noCourses: string;
  readonly courses: (sentence: string, allergens: string) => string;
  readonly state: Readonly<
    Record<
      'apps' | 'calendars',
      {
        readonly broken: string;
        readonly failed: (count: number) => string;
        readonly doubt: string;
        readonly fine: string;
        readonly none: string;
      }
    >
  >;
}

export interface WeekWords {
  readonly heading: string;
  readonly basis: Readonly<Record<Week['basis'], string>>;
  readonly region: string;
  readonly school: string;
  readonly everybody: string;
  readonly unnamed: string;
  readonly noWeekends: string;
  readonly more: (count: number) => string;
  readonly moreDishes: (count: number) => string;
  readonly otherDays: (before: string | null, after: string | null) => string;
  readonly written: (day: string) => string;
  readonly closed: string;
  readonly weekend: string;
  readonly empty: string;
  readonly emptyNote: string;
  readonly broken: string;
  readonly unasked: string;
  readonly unaskedNote: string;
  readonly noDish: string;
  readonly holidays: Readonly<Record<Holiday, string>>;
}

export interface CalendarWords {
  readonly heading: string;
  readonly headingEmpty: string;
  readonly introduction: string;
  readonly unnamed: string;
  readonly of: (school: string) => string;
  readonly allDay: string;
  readonly untitled: string;
  readonly cancelled: string;
  readonly until: (day: string) => string;
  readonly written: (day: string) => string;
  readonly more: (count: number) => string;
  readonly repeating: (count: number) => string;
  readonly moreCalendars: (count: number) => string;
  readonly empty: {
    readonly [Kind in Emptiness['kind']]: (day: string) => string;
  };
  readonly advice: string;
}
