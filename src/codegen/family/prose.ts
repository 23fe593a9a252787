import { type FamilyVersion, holds } from './range.js';

const OPENING = /^<!-- (since|until|only) ((?:\d+\.\d+ ?)+)-->$/;
const CLOSING = '<!-- end -->';

/**
 * The text of one version: parts between `<!-- since 3.2 -->` (or until, only) and `<!-- end -->` are kept
 * where they are for it. Parts may lie in each other. Throws where one is not closed or never opened.
 */
export function proseOf(text: string, version: FamilyVersion): string {
  const open: boolean[] = [];
  const lines = text.split('\n').filter((line) => {
    const opening = OPENING.exec(line);
    if (opening !== null) {
      open.push(isFor(opening[1] ?? '', (opening[2] ?? '').trim().split(' '), version));
      return false;
    }
    if (line === CLOSING) {
      if (open.pop() === undefined) throw new Error('a part is closed that was never opened');
      return false;
    }
    return open.every((kept) => kept);
  });
  if (open.length > 0) throw new Error('a part is not closed');
  return lines
    .join('\n')
    .replaceAll('{version}', version)
    .replace(/\n{3,}/g, '\n\n');
}

function isFor(word: string, versions: readonly string[], version: FamilyVersion): boolean {
  const [first = ''] = versions;
  if (word === 'only') return versions.includes(version);
  return holds(word === 'since' ? { since: first } : { until: first }, version);
}
