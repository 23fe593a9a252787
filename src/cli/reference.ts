import { CURRENT_VERSION, JUDGED_VERSIONS, type JudgedVersion } from '../model/versions.js';
import { swedishDay } from '../reference/days.js';
import { FAULTS, type FaultId, faultIdsOf, isFaultId } from '../reference/faults.js';
import { type Reference, startReference } from '../reference/server.js';
import { calendarsOf, callsOf, type DescribedCall } from '../reference/start-page.js';
import { nearestIds } from '../report/nearest-ids.js';
import { neutralise } from '../report/neutralise.js';
import type { Language } from '../report/words.js';
import type { Options } from './arguments.js';
import type { Environment } from './environment.js';
import { optionReader } from './option-reader.js';
import { untilStopped } from './until-stopped.js';
import { UsageError } from './usage-error.js';
import { CLI_WORDS } from './words.js';

const DEFAULT_PORT = 8090;

/** `open-meal reference`: runs the reference provider until the process is told to stop. */
export async function reference(
  operands: readonly string[],
  options: Options,
  language: Language,
  { stdout, now }: Environment,
): Promise<number> {
  const { mistakes, reference: words } = CLI_WORDS[language];
  if (operands.length > 0) throw new UsageError(words.noOperand);
  const reader = optionReader(options, mistakes);
  const version = reader.choice('spec', JUDGED_VERSIONS) ?? CURRENT_VERSION;
  const faults = reader.ids('fault').map((name) => faultOf(name, version, language));
  const port = reader.parsed('port', portOf, words.badPort) ?? DEFAULT_PORT;
  if (reader.flag('list-faults')) {
    const isAllowed = (name: FaultId) => FAULTS[name].isAllowed === true;
    const [wrong, allowed] = [false, true].map((wanted) =>
      faultIdsOf(version)
        .filter((name) => isAllowed(name) === wanted)
        .map((name) => faultText(name, language))
        .join(''),
    );
    await stdout.write(`${words.faults(version)}\n\n${wrong}\n${words.allowed}\n\n${allowed}`);
    return 0;
  }
  if (reader.flag('matrix')) {
    const versions = options['spec'] === undefined ? JUDGED_VERSIONS : [version];
    return writeMatrix(versions, language, { stdout });
  }
  const stopped = untilStopped();
  const running = await start({ version, faults, port, now }, language);
  const today = swedishDay(now().getTime());
  const calls = [...callsOf(language, { version, today }), ...calendarsOf({ version })];
  const state =
    faults.length === 0
      ? `${words.right}\n\n${calls.map((call) => callText(call, running)).join('')}`
      : `${words.wrong}\n\n${faults.map((name) => faultText(name, language)).join('')}`;
  await stdout.write(`${words.running(version, running.url)}\n${state}\n${words.stop}\n`);
  await stopped;
  await running.close();
  return 0;
}

/** Every fault with what a check says of it; 1 where that is not what it ought to be. */
async function writeMatrix(
  versions: readonly JudgedVersion[],
  language: Language,
  { stdout }: Pick<Environment, 'stdout'>,
): Promise<0 | 1> {
  const words = CLI_WORDS[language].reference.matrix;
  const { agrees, faultMatrix, MATRIX_DAY } = await import('./fault-matrix.js');
  let [tried, differing] = [0, 0];
  for (const version of versions) {
    const rows = await faultMatrix(version, MATRIX_DAY);
    const lines = rows.map((row) => {
      const isFine = agrees(row);
      const list = (names: readonly string[]) => names.join(', ') || words.nothing;
      const expected = isFine
        ? ''
        : ` (${words.expected}: ${list(row.expected)}, ${row.expectedVerdict})`;
      const reason = row.reason === null ? '' : `\n    ${row.reason[language]}`;
      const mark = isFine ? words.agrees : words.differs;
      return `${row.fault}: ${list(row.found)}, ${row.verdict}${expected} – ${mark}${reason}\n`;
    });
    tried += rows.length;
    differing += rows.filter((row) => !agrees(row)).length;
    await stdout.write(`${words.title(version)}\n\n${lines.join('')}\n`);
  }
  await stdout.write(`${words.total(tried, differing)}\n`);
  return differing === 0 ? 0 : 1;
}

function faultOf(name: string, version: JudgedVersion, language: Language): FaultId {
  const { reference: words } = CLI_WORDS[language];
  const known = isFaultId(name) ? FAULTS[name].versions : [];
  if (isFaultId(name) && known.includes(version)) return name;
  throw new UsageError(
    known.length > 0
      ? words.otherVersions(name, version, known)
      : words.unknownFault(neutralise(name), version, nearestIds(name, faultIdsOf(version))),
  );
}

function portOf(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : null;
}

async function start(
  options: Parameters<typeof startReference>[0] & { readonly port: number },
  language: Language,
): Promise<Reference> {
  const { reference: words } = CLI_WORDS[language];
  try {
    return await startReference(options);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') throw new UsageError(words.portTaken(options.port));
    if (code === 'EACCES') throw new UsageError(words.portForbidden(options.port));
    throw error;
  }
}

function faultText(name: FaultId, language: Language): string {
  return `${name}\n    ${FAULTS[name].does[language]}\n`;
}

function callText({ path, asksFor }: DescribedCall, { url }: Reference): string {
  return `${url}${path}\n    ${asksFor}\n`;
}
