/** Why the file system refused, in words; other codes are shown as they are. */
const REASONS: Readonly<Record<string, { readonly en: string; readonly sv: string }>> = {
  EACCES: { en: 'you may not', sv: 'behörighet saknas' },
  EISDIR: { en: 'it is a folder', sv: 'det är en mapp' },
  ENOENT: { en: 'the folder does not exist', sv: 'mappen finns inte' },
  ENOSPC: { en: 'the disk is full', sv: 'disken är full' },
  ENOTDIR: {
    en: 'a file is in the place of a folder',
    sv: 'en fil ligger där en mapp skulle vara',
  },
  EPERM: { en: 'you may not', sv: 'behörighet saknas' },
  EROFS: { en: 'nothing can be written there', sv: 'det går inte att skriva dit' },
};

/** `ENOENT` as `the folder does not exist (ENOENT)`. */
export function failureText(code: string, language: 'en' | 'sv'): string {
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  return reason === undefined ? code : `${reason[language]} (${code})`;
}
