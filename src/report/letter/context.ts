import { type Block, type Line, withBlanks } from '../requirements/blocks.js';
import type { Language } from '../words.js';
import type { Letter } from './letter.js';
import type { LetterWords } from './words/letter-words.js';

/** What every part of a letter is made from. */
export interface LetterContext {
  readonly letter: Letter;
  readonly language: Language;
  readonly words: LetterWords;
}

/** A paragraph whose text may hold a publisher's words, backquotes included. */
export function plain(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}

/** A paragraph of our own words with something in it to be filled in. */
export function form(text: string): Block {
  return { kind: 'paragraph', runs: withBlanks(text) };
}

export function listOf(items: readonly Line[]): Block {
  return { kind: 'list', ordered: false, items };
}
