import type { Language } from '../../../report/words.js';

/** What stands around every page. */
export interface FrameWords {
  readonly name: string;
  readonly skip: string;
  readonly menu: string;
  readonly entries: Readonly<Record<'start' | 'requirements' | 'specification' | 'about', string>>;
  /** The name of the language, in itself. */
  readonly inThisLanguage: string;
  readonly footer: string;
}

export const FRAME_WORDS: Readonly<Record<Language, FrameWords>> = {
  sv: {
    name: 'Open Meal-kontrollen',
    skip: 'Till innehållet',
    menu: 'Huvudmeny',
    entries: {
      start: 'Kontrollera',
      requirements: 'Krav',
      specification: 'Specifikationen',
      about: 'Om tjänsten',
    },
    inThisLanguage: 'Svenska',
    footer: 'Kontrollen är öppen källkod:',
  },
  en: {
    name: 'Open Meal Check',
    skip: 'To the content',
    menu: 'Main menu',
    entries: {
      start: 'Check',
      requirements: 'Requirements',
      specification: 'Specification',
      about: 'About',
    },
    inThisLanguage: 'English',
    footer: 'The checker is open source:',
  },
};
