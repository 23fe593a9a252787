import type { Published } from '../../../published/published.js';
import type { CatalogueTexts } from '../../../report/catalogue-texts.js';
import type { HtmlContext } from '../../../report/render/html/parts.js';
import type { Report } from '../../../report/report.js';
import type { Language } from '../../../report/words.js';
import type { DoneCheck } from '../start.js';
import type { ResultWords } from '../words/result-words.js';

/** What is read from the store for the page of a result. */
export interface ResultSources {
  readonly check: DoneCheck;
  readonly report: Report;
  /** What was published; null where it was not kept, or by another version of the program. */
  readonly shown: Published | null;
  readonly catalogue: CatalogueTexts;
  /** The check of the same address before this one, where its report is still kept. */
  readonly before: { readonly check: DoneCheck; readonly report: Report } | null;
  /** Scheme and host under which this service was asked. */
  readonly origin: string;
}

/** What every part of the page is made from. */
export interface ResultFacts extends ResultSources {
  readonly language: Language;
  readonly words: ResultWords;
  /** The report in words, as every format for people has it. */
  readonly context: HtmlContext;
}
