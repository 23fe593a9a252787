import type { Language } from '../report/words.js';
import type { Place } from '../store/open-database.js';
import type { OptionReader } from './option-reader.js';
import { UsageError } from './usage-error.js';
import { SERVE_WORDS } from './words/serve-words.js';

/** Where the checks of a service are kept; null where nobody said. Throws a {@link UsageError}. */
export function readPlace(reader: OptionReader, language: Language): Place | null {
  const words = SERVE_WORDS[language];
  const [folder, url] = [reader.text('data'), reader.text('database')];
  if (folder !== null && url !== null) throw new UsageError(words.dataOrDatabase);
  if (url !== null) {
    if (!/^postgres(?:ql)?:\/\/./.test(url)) throw new UsageError(words.badDatabase);
    return { kind: 'postgres', url };
  }
  return folder === null || folder === '' ? null : { kind: 'folder', folder };
}
