import type { Content } from '../html.js';

/** The pages that the start page leads to, as links with the words given. */
export interface StartLinks {
  readonly specification: (words: string) => Content;
  readonly requirements: (words: string) => Content;
  readonly advice: (words: string) => Content;
  readonly defects: (words: string) => Content;
  readonly schemas: (words: string) => Content;
  readonly reference: (words: string) => Content;
  readonly types: (words: string) => Content;
  readonly conformance: (words: string) => Content;
  readonly repository: (words: string) => Content;
  readonly versionsFile: (words: string) => Content;
  readonly requirementsFile: (words: string) => Content;
  readonly example: (words: string) => Content;
}

/** What the start page says to each of its readers. */
export interface StartWords {
  readonly lead: string;
  readonly current: (version: string, links: StartLinks) => Content;
  readonly readers: readonly {
    readonly anchor: string;
    readonly heading: string;
    readonly text: string;
    readonly points: (version: string, links: StartLinks) => readonly Content[];
  }[];
  readonly versions: string;
  readonly versionsIntroduction: string;
  readonly levels: string;
  readonly levelsIntroduction: string;
}
