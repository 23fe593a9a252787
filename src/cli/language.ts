import type { Language } from '../report/words.js';

/** What the environment says the language is: the first variable that is set decides, as POSIX has it. */
export function languageOfEnvironment(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^sv(?![a-z])/i.test(locale) ? 'sv' : 'en';
}

/** The language that the arguments ask for, known before they are understood: even their errors need one. */
export function languageOfArguments(argv: readonly string[]): Language | null {
  let language: Language | null = null;
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') break;
    const value = argument === '--lang' ? argv[index + 1] : /^--lang=(.*)$/.exec(argument)?.[1];
    if (value === 'en' || value === 'sv') language = value;
  }
  return language;
}
