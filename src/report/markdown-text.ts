import type { Phrase, Piece } from './phrase.js';

/** Whatever Markdown or HTML would read as more than a character. */
export function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, (character) => `\\${character}`);
}

/**
 * A phrase as Markdown. What somebody else wrote stands as code: nothing else keeps GitHub from making
 * links of its addresses and from calling whoever is named behind an @. Code needs no quotation marks.
 */
export function markdownPhrase(phrase: Phrase): string {
  return phrase
    .map((piece, index) => {
      if (piece.kind !== 'own') return codeSpan(piece.text);
      const before = isCode(phrase[index - 1]) && isQuoted(phrase, index - 1);
      const after = isCode(phrase[index + 1]) && isQuoted(phrase, index + 1);
      return escapedMarkdown(piece.text.slice(before ? 1 : 0, after ? -1 : undefined));
    })
    .join('');
}

function isCode(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind !== 'own' && piece.text !== '';
}

function isQuoted(phrase: Phrase, index: number): boolean {
  const before = phrase[index - 1];
  const after = phrase[index + 1];
  return (
    before?.kind === 'own' &&
    after?.kind === 'own' &&
    /["“”]$/.test(before.text) &&
    /^["”]/.test(after.text)
  );
}

/** Code, between more backquotes than stand anywhere in it. */
export function codeSpan(text: string): string {
  if (text === '') return '';
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^[` ]|[` ]$/.test(text) && text.trim() !== '' ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}
