import type { FamilyVersion } from '../../model/versions.js';
import { holds } from './range.js';

const OPENING = /^<!-- (since|until|only) (\d+\.\d+(?: \d+\.\d+)*) -->$/;
const CLOSING = '<!-- end -->';

/**
 * The text of one version: parts between `<!-- since 3.2 -->` (or until, only) and `<!-- end -->` are kept
 * where they are for it. Parts may lie in each other. Throws where one is not closed or never opened, where
 * a mark names a version that the family does not have, and at a comment that is no mark.
 */
export function proseOf(text: string, version: FamilyVersion): string {
  const open: boolean[] = [];
  const lines = text.split('\n').filter((line) => {
    const opening = OPENING.exec(line);
    if (opening !== null) {
      open.push(isFor(opening[1] ?? '', (opening[2] ?? '').split(' '), version));
      return false;
    }
    if (line === CLOSING) {
      if (open.pop() === undefined) throw new Error('a part is closed that was never opened');
      return false;
    }
    if (line.includes('<!--')) throw new Error(`${line.trim()} is no mark`);
    return open.every((kept) => kept);
  });
  if (open.length > 0) throw new Error('a part is not closed');
  return lines
    .join('\n')
    .replaceAll('{version}', version)
    .replace(/\n{3,}/g, '\n\n');
}

function isFor(word: string, versions: readonly string[], version: FamilyVersion): boolean {
  const within = versions.map((one) => {
    if (word === 'since') return holds({ since: one }, version);
    if (word === 'until') return holds({ until: one }, version);
    return holds({ since: one, until: one }, version);
  });
  if (word !== 'only' && versions.length > 1) throw new Error(`${word} takes one version`);
  return within.includes(true);
}
