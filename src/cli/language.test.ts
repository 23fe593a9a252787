import { expect, it } from 'vitest';
import { languageOfArguments, languageOfEnvironment } from './language.js';

it.each([
  [{}, 'en'],
  [{ LANG: 'sv_SE.UTF-8' }, 'sv'],
  [{ LANG: 'sv' }, 'sv'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'svk' }, 'en'],
  [{ LC_MESSAGES: 'sv_FI', LANG: 'en_GB' }, 'sv'],
  [{ LC_ALL: 'C', LC_MESSAGES: 'sv_SE', LANG: 'sv_SE' }, 'en'],
  [{ LC_ALL: '', LANG: 'sv_SE' }, 'sv'],
])('the environment %j speaks %s', (env, language) => {
  expect(languageOfEnvironment(env)).toBe(language);
});

it.each([
  [['check', 'a'], null],
  [['check', '--lang', 'sv'], 'sv'],
  [['check', '--lang=en'], 'en'],
  [['--lang', 'fr'], null],
  [['--lang'], null],
  [['check', '--', '--lang', 'sv'], null],
])('the arguments %j say %s', (argv, language) => {
  expect(languageOfArguments(argv)).toBe(language);
});
