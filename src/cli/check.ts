import { acceptFindings, type Deviation, idleDeviations } from '../report/accept-findings.js';
import { neutralise } from '../report/neutralise.js';
import { RENDERERS } from '../report/render/index.js';
import type { Report } from '../report/report.js';
import { exitCode } from '../report/verdict.js';
import type { Language } from '../report/words.js';
import type { EarlierAnswers } from '../source/evidence/earlier-answers.js';
import type { RecordedRun } from '../source/evidence/evidence.js';
import { createRecorder, type Recorder } from '../source/evidence/recorder.js';
import { LIVE_SOURCES } from '../source/sources.js';
import { findMissingFile, parseTarget } from '../source/target.js';
import type { replayRun } from '../validator/replay.js';
import type { Options } from './arguments.js';
import { type CheckRequest, readCheckRequest } from './check-request.js';
import type { Environment } from './environment.js';
import { type Job, readJobs, writeEvidence } from './evidence-files.js';
import { refuseSameFiles, writeOutput } from './output-files.js';
import { notesOnPrevious, readPrevious } from './previous-run.js';
import { UsageError } from './usage-error.js';
import { DEVIATION_WORDS } from './words/deviation-words.js';
import { EVIDENCE_WORDS } from './words/evidence-words.js';
import { CLI_WORDS } from './words.js';

const PROGRESS_WIDTH = 78;

/** `open-meal check`: checks every target, writes the reports and returns the exit code. */
export async function check(
  targets: readonly string[],
  options: Options,
  argv: readonly string[],
  language: Language,
  environment: Environment,
): Promise<number> {
  const request = readCheckRequest(targets, options, argv, language, environment.now());
  await refuseImpossible(request, language);
  const deviations = await readDeviations(request, language);
  const jobs = await readJobs(request.targets, request.record !== null, language, (sentence) =>
    environment.stderr.write(`open-meal: ${sentence}\n`),
  );

  const previous = await readPrevious(request, jobs, language, environment.now);

  // A recorded check that listed every place does so again.
  const all =
    request.options.all || jobs.some((job) => job.kind === 'replay' && job.run.options.all);
  const recorder = request.record === null ? null : createRecorder(environment.now);
  const reports: Report[] = [];
  const progress = progressLine(request, language, environment);
  try {
    const checkJob = await jobChecker(request, recorder, previous, environment, progress?.show);
    for (const { job, ...own } of await eachJob(jobs, request)) {
      reports.push(acceptFindings(await checkJob(job, own), deviations, all));
    }
    await progress?.clear();
    await writeReports(reports, request.outputs, all, language, environment);
  } finally {
    // Whatever went wrong: what was fetched may never be seen again.
    if (request.record !== null && recorder !== null) {
      await writeEvidence(request.record, recorder, language);
    }
  }
  for (const note of notesOnPrevious(request, reports, language)) {
    await environment.stderr.write(`open-meal: ${note}\n`);
  }
  await noteIdle(deviations, reports, language, environment);
  return exitCode(reports, request.failOn);
}

/** How one of the jobs differs from what was asked for. */
type Own = Pick<CheckRequest['options'], 'as' | 'allowPrivate'>;

/** The jobs, and where providers are asked for, those of a list of them after the list itself. */
async function eachJob(
  jobs: readonly Job[],
  { options }: CheckRequest,
): Promise<({ job: Job } & Own)[]> {
  const { as, allowPrivate } = options;
  if (as !== 'provider') return jobs.map((job) => ({ job, as, allowPrivate }));
  const { listProviders } = await import('../validator/provider/list-providers.js');
  const lists = jobs.map(async (job) => {
    const providers = job.kind === 'replay' ? null : await listProviders(job.target, options);
    if (providers === null) return [{ job, as, allowPrivate }];
    const list = { job, as: 'data-providers', allowPrivate } as const;
    const each = providers.map((one) => ({
      job: { kind: 'fetch', target: one.target } as const,
      as,
      allowPrivate: one.allowPrivate,
    }));
    return [list, ...each];
  });
  return (await Promise.all(lists)).flat();
}

/** One line that says what is being asked, where somebody is looking; null elsewhere. */
function progressLine(
  { options }: CheckRequest,
  language: Language,
  { stderr }: Environment,
): {
  readonly show: (url: string, before: number) => void;
  readonly clear: () => Promise<void>;
} | null {
  if (!stderr.isTerminal) return null;
  const { progress } = CLI_WORDS[language];
  const blank = `\r${' '.repeat(PROGRESS_WIDTH)}\r`;
  return {
    show: (url, before) => {
      const text = progress(before + 1, options.maxRequests, neutralise(url));
      // Nobody waits for it: a line that comes too late is replaced by the next.
      void stderr.write(`${blank}${text.slice(0, PROGRESS_WIDTH)}`);
    },
    clear: () => stderr.write(blank),
  };
}

async function jobChecker(
  { options, given }: CheckRequest,
  recorder: Recorder | null,
  previous: EarlierAnswers | null,
  { loadCheckTarget, stdin }: Environment,
  onRequest?: (url: string, before: number) => void,
): Promise<(job: Job, own: Own) => Promise<Report>> {
  const checkTarget = await loadCheckTarget();
  return async (job, own) => {
    if (job.kind === 'replay')
      return replayed(job.run, { ...given, ...(previous && { previous }) });
    const all = { ...options, ...own, ...(previous && { previous }) };
    const sources = recorder?.begin(parseTarget(job.target), all, LIVE_SOURCES);
    const report = await checkTarget(job.target, {
      ...all,
      stdin,
      ...(sources && { sources }),
      ...(onRequest && { onRequest }),
    });
    // What is kept is without the values of header fields, and some servers give these back: the report is
    // made from what is kept, so that it says the same when that is checked again.
    const kept = all.headers.length === 0 ? null : recorder?.evidence()?.runs.at(-1);
    return kept ? replayed(kept, previous && { previous }) : report;
  };
}

async function replayed(
  run: RecordedRun,
  given: Parameters<typeof replayRun>[1] | null,
): Promise<Report> {
  const replay = await import('../validator/replay.js');
  return replay.replayRun(run, given ?? {});
}

/** Mistakes that only the file system shows, before anything is fetched or written. */
async function refuseImpossible(request: CheckRequest, language: Language): Promise<void> {
  const { mistakes } = CLI_WORDS[language];
  for (const target of request.targets) {
    const missing = await findMissingFile(parseTarget(target));
    if (missing !== null) throw new UsageError(mistakes.missingFile(neutralise(missing)));
  }
  refuseSameFiles(request.outputs, request.targets, mistakes.outputIsTarget, language);
  const accept = request.accept === null ? [] : [request.accept];
  refuseSameFiles(request.outputs, accept, DEVIATION_WORDS[language].outputIsFile, language);
  const previous = request.previous === null ? [] : [request.previous];
  const words = EVIDENCE_WORDS[language];
  refuseSameFiles(request.outputs, previous, words.previous.outputIsFile, language);
  if (request.record === null) return;
  const record = { format: 'har', file: request.record };
  const { recordIsRead } = words;
  const read = [...request.targets, ...accept, ...previous];
  refuseSameFiles([record], read, recordIsRead, language);
  refuseSameFiles([...request.outputs, record], [], recordIsRead, language);
}

/** The reader of YAML and the catalogue are loaded only for a file. */
async function readDeviations({ accept }: CheckRequest, language: Language): Promise<Deviation[]> {
  if (accept === null) return [];
  const { readDeviationsFile } = await import('./deviations-file.js');
  return readDeviationsFile(accept, language);
}

/** What in the file of accepted deviations may be out of date. */
async function noteIdle(
  deviations: readonly Deviation[],
  reports: readonly Report[],
  language: Language,
  { stderr }: Environment,
): Promise<void> {
  const words = DEVIATION_WORDS[language];
  const { unmatched, expired } = idleDeviations(deviations, reports);
  const notes = [
    ...unmatched.map(({ requirement, place }) => words.unmatched(requirement, shown(place))),
    ...expired.map(({ requirement, place, until }) =>
      words.expired(requirement, shown(place), until),
    ),
  ];
  for (const note of notes) await stderr.write(`open-meal: ${note}\n`);
}

function shown(place: string | null): string {
  return place === null ? '' : neutralise(place);
}

async function writeReports(
  reports: readonly Report[],
  outputs: CheckRequest['outputs'],
  all: boolean,
  lang: Language,
  { stdout, variables }: Environment,
): Promise<void> {
  for (const { format, file } of outputs) {
    const render = await RENDERERS[format](reports);
    const color = file === null && stdout.isTerminal && !variables['NO_COLOR'];
    const text = render(reports, { lang, color, all });
    if (file === null) await stdout.write(text);
    else await writeOutput(file, text, lang);
  }
}
