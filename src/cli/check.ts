import { acceptFindings, type Deviation, idleDeviations } from '../report/accept-findings.js';
import { neutralise } from '../report/neutralise.js';
import { RENDERERS } from '../report/render/index.js';
import type { Report } from '../report/report.js';
import { exitCode } from '../report/verdict.js';
import type { Language } from '../report/words.js';
import { findMissingFile, parseTarget } from '../source/target.js';
import type { Options } from './arguments.js';
import { type CheckRequest, readCheckRequest } from './check-request.js';
import type { Environment } from './environment.js';
import { refuseSameFiles, writeOutput } from './output-files.js';
import { UsageError } from './usage-error.js';
import { DEVIATION_WORDS } from './words/deviation-words.js';
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

  const checkTarget = await environment.loadCheckTarget();
  const reports: Report[] = [];
  const progress = progressLine(request, language, environment);
  for (const { target, as } of await eachTarget(request)) {
    const report = await checkTarget(target, {
      ...request.options,
      as,
      stdin: environment.stdin,
      ...(progress === null ? {} : { onRequest: progress.show }),
    });
    reports.push(acceptFindings(report, deviations, request.options.all));
  }
  await progress?.clear();
  await writeReports(reports, request, language, environment);
  await noteIdle(deviations, reports, language, environment);
  return exitCode(reports, request.failOn);
}

/** The targets, and where providers are asked for, those of a list of them after the list itself. */
async function eachTarget({
  targets,
  options,
}: CheckRequest): Promise<{ target: string; as: CheckRequest['options']['as'] }[]> {
  const { as } = options;
  if (as !== 'provider') return targets.map((target) => ({ target, as }));
  const { listProviders } = await import('../validator/provider/list-providers.js');
  const lists = targets.map(async (target) => {
    const providers = await listProviders(target, options);
    if (providers === null) return [{ target, as }];
    const list = { target, as: 'data-providers' } as const;
    return [list, ...providers.map((provider) => ({ target: provider, as }))];
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
  { outputs, options }: CheckRequest,
  lang: Language,
  { stdout, variables }: Environment,
): Promise<void> {
  for (const { format, file } of outputs) {
    const render = await RENDERERS[format](reports);
    const color = file === null && stdout.isTerminal && !variables['NO_COLOR'];
    const text = render(reports, { lang, color, all: options.all });
    if (file === null) await stdout.write(text);
    else await writeOutput(file, text, lang);
  }
}
