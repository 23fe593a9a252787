/** The box of a choice, where nothing better can be drawn. */
export const BOX = '☐';

/** A piece of a line: plain, code, emphasised, a link or a choice to tick. */
export interface Run {
  readonly text: string;
  readonly box?: boolean;
  readonly code?: boolean;
  readonly strong?: boolean;
  /** What is not as it should be. The words say so too: not everybody sees colours. */
  readonly alarm?: boolean;
  readonly link?: string;
  /** To be written over by whoever sends it. */
  readonly blank?: boolean;
}

export type Line = readonly Run[];

/** A paragraph of a cell; muted where it only explains. */
export interface CellLine {
  readonly runs: Line;
  readonly muted?: boolean;
}

export type Cell = readonly CellLine[];

export interface Column {
  readonly heading: string;
  /** Millimetres on a page. */
  readonly width: number;
  /** To be filled in by hand: left out where nobody can. */
  readonly byHand?: boolean;
}

/** What a form is composed of, in one language, for every format that is read from top to bottom. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2;
      readonly text: string;
      /** What follows is for somebody else. */
      readonly newPage?: boolean;
    }
  | {
      readonly kind: 'paragraph';
      readonly runs: Line;
      /** The sentence that the rest hangs on, or a warning. */
      readonly tone?: 'lead' | 'note';
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  /** Labels with what they stand for; an empty line is a field to fill in. */
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | {
      readonly kind: 'table';
      /** A grid of short cells, or records whose first cell tells what the row is about. */
      readonly layout: 'grid' | 'records';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
    };

export interface Fact {
  readonly label: string;
  readonly runs: Line;
  /** Further lines below the first. */
  readonly more?: readonly Line[];
}

/** A whole document in one language. */
export interface Composition {
  readonly title: string;
  /** As documents name it: `sv-SE`. */
  readonly locale: string;
  /** At the foot of every page, before the page number. */
  readonly footer: string;
  readonly page: (page: string, pages: string) => string;
  /** A page that stands, for what is read as a letter. Tables need one that lies. */
  readonly upright?: boolean;
  readonly blocks: readonly Block[];
}

/** The runs of a text with code between backquotes. */
export function runsOf(text: string): Line {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? { text: part } : { text: part, code: true }))
    .filter((run) => run.text !== '');
}

/** The runs of a text of our own in which what stands in brackets is to be written over. */
export function withBlanks(text: string): Line {
  return text
    .split(/(\[[^\]]*\])/)
    .flatMap((part, index) => (index % 2 === 0 ? runsOf(part) : [{ text: part, blank: true }]));
}

/** A text for a place that knows no code: quotation marks instead of backquotes. */
export function plainText(text: string, [open, close]: readonly [string, string]): string {
  return text.replace(/`([^`]*)`/g, (_, code: string) => `${open}${code}${close}`);
}

export function heading(level: 1 | 2, text: string): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(text: string, tone?: 'lead' | 'note'): Block {
  return { kind: 'paragraph', runs: runsOf(text), ...(tone === undefined ? {} : { tone }) };
}

/** An item of a list that begins with the word it explains. */
export function termLine([term, meaning]: readonly [term: string, meaning: string]): Line {
  const runs = runsOf(term).map((run) => (run.code ? run : { ...run, strong: true }));
  return [...runs, { text: ': ' }, ...runsOf(meaning)];
}

export function line(text: string): CellLine {
  return { runs: runsOf(text) };
}

export function muted(text: string): CellLine {
  return { runs: runsOf(text), muted: true };
}

export function strong(text: string): CellLine {
  return { runs: [{ text, strong: true }] };
}

export function alarm(text: string): CellLine {
  return { runs: [{ text, strong: true, alarm: true }] };
}

/** Choices to tick, one a line. */
export function boxes(texts: readonly string[]): Cell {
  return texts.map((text) => ({ runs: [{ text, box: true }] }));
}
