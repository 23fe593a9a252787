import type { CatalogueTexts } from '../catalogue-texts.js';
import type { Report } from '../report.js';
import { verdictPhrase } from '../verdict-sentence.js';
import { type Language, WORDS } from '../words.js';
import { tellDocument } from './tell-document.js';
import { tellAccepted, tellAdvice, tellContested, tellFix } from './tell-findings.js';
import { tellFreshness } from './tell-freshness.js';
import { tellProvider } from './tell-provider.js';
import { tellCoverage, tellDefects, tellNotChecked } from './tell-rest.js';
import type { Telling, ToldReport } from './told-report.js';

/** Everything that the report holds. */
const ALL: Telling['limits'] = { places: Infinity, findings: Infinity };

/** Tells a report in a language, for any format. */
export function tellReport(
  catalogue: CatalogueTexts,
  report: Report,
  lang: Language,
  limits: Telling['limits'] = ALL,
): ToldReport {
  const telling: Telling = { report, catalogue, words: WORDS[lang], lang, limits };
  return {
    report,
    verdict: verdictPhrase(report, lang),
    documents: report.documents.map((document) => tellDocument(telling, document)),
    provider: tellProvider(telling),
    freshness: tellFreshness(telling),
    fix: tellFix(telling),
    accepted: tellAccepted(telling),
    contested: tellContested(telling),
    advice: tellAdvice(telling),
    defects: tellDefects(telling),
    notChecked: tellNotChecked(telling),
    coverage: tellCoverage(telling),
  };
}

/** One sentence over several reports. */
export function severalSentence(reports: readonly Report[], lang: Language): string {
  const count = (verdict: Report['verdict']) =>
    reports.filter((report) => report.verdict === verdict).length;
  return WORDS[lang].verdict.several({
    conformant: count('conformant'),
    nonconformant: count('nonconformant'),
    undetermined: count('undetermined'),
  });
}
