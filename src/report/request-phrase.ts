import type { CheckedDocument } from './checked-report.js';
import { given, own, type Phrase } from './phrase.js';
import { REASONS } from './words/reasons.js';
import { type Language, WORDS } from './words.js';

/**
 * What was asked and what came: `GET address → 200 application/json`. Null for a document that no server
 * was asked for, and for one of which it is not known.
 */
export function requestPhrase(
  {
    source,
    http,
    problem,
  }: Pick<CheckedDocument, 'source' | 'problem'> & { readonly http?: CheckedDocument['http'] },
  language: Language,
): Phrase | null {
  if (!/^https?:/i.test(source)) return null;
  const request = [...own('GET '), ...given(source), ...own(' → ')];
  if (http != null) {
    const { facts } = WORDS[language];
    return [
      ...request,
      ...own(String(http.status)),
      ...(http.mediaType === null ? [] : [...own(' '), ...given(http.mediaType)]),
      ...own(http.redirects.length === 0 ? '' : ` (${facts.redirected})`),
    ];
  }
  return problem?.kind === 'unreachable'
    ? [...request, ...own(REASONS[problem.reason].what[language])]
    : null;
}
