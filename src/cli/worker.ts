import { neutralise } from '../report/neutralise.js';
import type { Language } from '../report/words.js';
import type { Place } from '../store/open-database.js';
import { openStore, type Store } from '../store/store.js';
import { CHECK_LIMITS } from '../web/limits.js';
import { startWork } from '../web/worker/work.js';
import { workerName } from '../web/worker/worker-name.js';
import type { Options } from './arguments.js';
import type { Environment } from './environment.js';
import { optionReader } from './option-reader.js';
import { readPlace } from './place.js';
import { untilStopped } from './until-stopped.js';
import { UsageError } from './usage-error.js';
import { SERVE_WORDS } from './words/serve-words.js';
import { CLI_WORDS } from './words.js';

/** `open-meal worker`: does checks of a service that runs elsewhere, until the process is told to stop. */
export async function worker(
  operands: readonly string[],
  options: Options,
  language: Language,
  { stdout, stderr }: Environment,
): Promise<number> {
  const words = SERVE_WORDS[language];
  if (operands.length > 0) throw new UsageError(words.noOperand('worker'));
  const reader = optionReader(options, CLI_WORDS[language].mistakes);
  const place = readPlace(reader, language);
  if (place === null) throw new UsageError(words.dataOrDatabase);
  const stopped = untilStopped();
  const store = await open(place, language);
  const log = (fields: object) =>
    void stderr.write(`${JSON.stringify({ time: Date.now(), ...fields })}\n`);
  const work = startWork({
    store,
    name: workerName(),
    limits: { ...CHECK_LIMITS, allowPrivate: reader.flag('allow-private') },
    clock: Date.now,
    onEnd: ({ outcome, milliseconds }) => log({ msg: 'check ended', outcome, milliseconds }),
    onTrouble: (error) => log({ msg: 'trouble', error: String(error) }),
  });
  await stdout.write(`${words.working}\n`);
  await stopped;
  await work.stop();
  await store.close();
  return 0;
}

async function open(place: Place, language: Language): Promise<Store> {
  try {
    return await openStore(place);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(SERVE_WORDS[language].noStore(neutralise(message)), { cause: error });
  }
}
