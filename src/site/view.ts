import type { Bilingual } from '../model/requirement.js';
import { type Language, WORDS, type Words } from '../report/words.js';
import { pagePath, relativeAddress } from './addresses.js';
import type { SiteContent } from './content.js';
import type { Content } from './html.js';
import { SITE_WORDS, type SiteWords } from './words.js';

/** A page as it is being made in one language: what it shows, and how it gets to other pages. */
export interface View {
  readonly site: SiteContent;
  readonly language: Language;
  readonly words: SiteWords;
  /** The words of reports. */
  readonly labels: Words;
  /** The folder of the page, in either language. */
  readonly folder: string;
  /** The address of a page in the same language. */
  to(folder: string, anchor?: string): string;
  /** The address of a page in the other language. */
  toOther(folder: string, anchor?: string): string;
  /** The address of a file that is the same in both languages. */
  toFile(path: string): string;
  /** A text in the language of the page. */
  text(text: Bilingual): string;
}

/** One page of the site, in either language. */
export interface PageMaker {
  readonly folder: string;
  readonly make: (view: View) => Page;
}

export interface Page {
  readonly title: string;
  /** One sentence for search engines. */
  readonly description: string;
  /** The pages above this one, uppermost first, without the start page. */
  readonly trail: readonly { readonly label: string; readonly folder: string }[];
  /** Has a list of contents beside the text. */
  readonly wide?: boolean;
  readonly main: Content;
}

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'sv' : 'en';
}

export function viewOf(site: SiteContent, folder: string, language: Language): View {
  const here = pagePath(folder, language);
  const other = otherLanguage(language);
  return {
    site,
    language,
    words: SITE_WORDS[language],
    labels: WORDS[language],
    folder,
    to: (target, anchor) => relativeAddress(here, pagePath(target, language), anchor),
    toOther: (target, anchor) => relativeAddress(here, pagePath(target, other), anchor),
    toFile: (path) => relativeAddress(here, path),
    text: (text) => text[language],
  };
}
