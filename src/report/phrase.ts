import { neutralise } from './neutralise.js';

/**
 * A piece of a sentence: this program's own words, code in a text of the catalogue, or what somebody else
 * wrote. The last is neutralised, and every format has to mark or escape it so that it stays text.
 */
export interface Piece {
  readonly kind: 'own' | 'code' | 'given';
  readonly text: string;
}

export type Phrase = readonly Piece[];

/** This program's own words as they stand. */
export function own(text: string): Phrase {
  return text === '' ? [] : [{ kind: 'own', text }];
}

/** What somebody else wrote. */
export function given(text: string): Phrase {
  return [{ kind: 'given', text: neutralise(text) }];
}

/** A text of the catalogue, which has its code between backquotes. */
export function catalogueText(text: string): Phrase {
  return text
    .split('`')
    .map((part, index) => ({
      kind: index % 2 === 0 ? ('own' as const) : ('code' as const),
      text: part,
    }))
    .filter((piece) => piece.text !== '');
}

/** A phrase where there is nothing but text: code keeps its backquotes. */
export function phraseText(phrase: Phrase): string {
  return phrase.map(({ kind, text }) => (kind === 'code' ? `\`${text}\`` : text)).join('');
}
