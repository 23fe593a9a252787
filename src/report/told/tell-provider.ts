import { given, own, type Phrase } from '../phrase.js';
import { tellFreshness } from './tell-freshness.js';
import type { Telling } from './told-report.js';

/** Where a provider is and how much was asked; where it was looked for, when it was not found. */
export function tellProvider(telling: Telling): Phrase[] {
  const { report, words } = telling;
  const { provider, documents, spec } = report;
  if (provider === undefined) return [];
  const { base, requests, sample, tried, previous } = provider;
  const { facts } = words;
  const freshness = tellFreshness(telling);
  return [
    [...own(`${facts.base} `), ...given(base)],
    ...(spec.version !== null
      ? [own(facts.version(spec.version, spec.basis === null ? '' : words.bases[spec.basis]))]
      : [own(facts.tried(tried.length))]),
    own(facts.requests(requests.sent, requests.budget, documents.length)),
    ...(sample.of > 0 ? [own(facts.sample(sample.asked, sample.of))] : []),
    ...(freshness === null ? [] : [own(freshness.line)]),
    own(facts.checked(momentText(report.checkedAt))),
    ...(previous === undefined
      ? []
      : [own(facts.previous(momentText(previous.recordedAt), previous.calendars))]),
  ];
}

function momentText(moment: string): string {
  return moment.replace('T', ' ').replace(/:\d\dZ$/, ' UTC');
}
