import { neutralise } from '../report/neutralise.js';
import type { Report } from '../report/report.js';
import { reportMoment } from '../report/report-moment.js';
import type { Language } from '../report/words.js';
import { type EarlierAnswers, earlierAnswers } from '../source/evidence/earlier-answers.js';
import { readEvidence } from '../source/evidence/read-evidence.js';
import { findMissingFile, parseTarget } from '../source/target.js';
import type { CheckRequest } from './check-request.js';
import type { Job } from './evidence-files.js';
import { UsageError } from './usage-error.js';
import { EVIDENCE_WORDS } from './words/evidence-words.js';

/**
 * The answers of the earlier check that `--previous` names; null without it. Throws a {@link UsageError}
 * where the file is nothing of the kind, is later than what is checked, or nothing can be compared with it.
 */
export async function readPrevious(
  { previous, options }: CheckRequest,
  jobs: readonly Job[],
  language: Language,
  clock: () => Date,
): Promise<EarlierAnswers | null> {
  if (previous === null) return null;
  const { previous: words, refused } = EVIDENCE_WORDS[language];
  const mayBeProvider = options.as === 'auto' || options.as === 'provider';
  if (!mayBeProvider || !jobs.some(isOfAddress)) throw new UsageError(words.needsProvider);
  const name = neutralise(previous);
  const missing = await findMissingFile({ kind: 'file', source: previous, path: previous });
  if (missing !== null) throw new UsageError(words.missing(name));
  const file = await readEvidence(previous);
  switch (file.kind) {
    case 'none':
      throw new UsageError(words.notEvidence(name));
    case 'refused': {
      const isNone = ['not-json', 'not-har', 'foreign'].includes(file.reason);
      const mistake = refused[file.reason](name, neutralise(file.detail));
      throw new UsageError(isNone ? words.notEvidence(name) : mistake);
    }
    case 'evidence': {
      const answers = earlierAnswers(file.evidence);
      if (answers === null) throw new UsageError(words.notEvidence(name));
      const later = jobs.some((job) => isLater(answers, job, options.now, clock()));
      const moment = reportMoment(answers.recordedAt).replace(/T(.*):\d\dZ/, ' $1 UTC');
      if (later) throw new UsageError(words.isLater(name, moment));
      return answers;
    }
  }
}

/** What became of the comparison, where that is nothing. */
export function notesOnPrevious(
  { previous }: Pick<CheckRequest, 'previous'>,
  reports: readonly Report[],
  language: Language,
): string[] {
  if (previous === null) return [];
  const { previous: words } = EVIDENCE_WORDS[language];
  const name = neutralise(previous);
  const compared = reports.flatMap(({ provider }) =>
    provider?.previous === undefined ? [] : [{ ...provider.previous, base: provider.base }],
  );
  if (compared.length === 0) return [words.unused(name)];
  return compared
    .filter(({ calendars }) => calendars === 0)
    .map(({ base }) => words.nothingShared(name, neutralise(base)));
}

function isOfAddress(job: Job): boolean {
  const target = job.kind === 'fetch' ? parseTarget(job.target) : job.run.target;
  return target.kind === 'url';
}

/**
 * Whether the earlier answers are not earlier, by the clock that the runs saw or by that of the machine:
 * compared the wrong way round, a rise of SEQUENCE would be a fall. `asked`: now.
 */
function isLater(
  { recordedAt, lastAsked }: EarlierAnswers,
  job: Job,
  now: Date,
  asked: Date,
): boolean {
  const isReplay = job.kind === 'replay';
  const saw = isReplay ? job.run.options.now : now;
  const began = isReplay ? job.run.exchanges.map((one) => one.began.getTime()) : [asked.getTime()];
  return recordedAt > saw || (lastAsked?.getTime() ?? 0) > Math.min(...began);
}
