import type { SourceText } from './source-text.js';

/** However much white space stands between: no more than this many code units are read. */
const READ = 4_000;
const GAP = '…';

/**
 * The value at this index of a JSON text as it was written, in one line: white space outside strings
 * becomes one space. Where `isGap` says that elements are missing before a bracket, an ellipsis stands.
 * At least `length` UTF-16 code units of it, where it has so many. At the index of a name: the name and
 * its value.
 */
export function readSource(
  text: string,
  index: number,
  length: number,
  isGap: (index: number) => boolean,
): SourceText {
  const end = Math.min(text.length, index + READ);
  let source = '';
  let depth = 0;
  let space = false;
  let inString = false;
  for (let at = index; at < end && source.length < length; at++) {
    const character = text[at] ?? '';
    if (inString) {
      source += character;
      if (character === '\\') source += text[++at] ?? '';
      else if (character === '"') inString = false;
      continue;
    }
    if (character <= ' ') {
      space = true;
      continue;
    }
    const closes = character === '}' || character === ']';
    if (depth === 0 && (closes || character === ',')) return { text: source, whole: true };
    if (space && source !== '') source += ' ';
    space = false;
    if (closes && isGap(at)) source += GAP;
    source += character;
    if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth++;
    else if (closes && --depth === 0) return { text: source, whole: true };
  }
  return { text: source, whole: end === text.length && source.length < length };
}
