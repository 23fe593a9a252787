import { neutralise } from '../report/neutralise.js';
import type { Language } from '../report/words.js';
import { CHECK_LIMITS, SERVICE_LIMITS } from '../web/limits.js';
import { type ServeOptions, type Service, serve as startService } from '../web/serve.js';
import type { Options } from './arguments.js';
import type { Environment } from './environment.js';
import { optionReader } from './option-reader.js';
import { readPlace } from './place.js';
import { siteFiles } from './site-files.js';
import { untilStopped } from './until-stopped.js';
import { UsageError } from './usage-error.js';
import { SERVE_WORDS } from './words/serve-words.js';
import { CLI_WORDS } from './words.js';

const DEFAULTS = {
  port: 8080,
  host: '127.0.0.1',
  folder: 'open-meal-data',
  workers: 1,
};

/** `open-meal serve`: runs the service until the process is told to stop. */
export async function serve(
  operands: readonly string[],
  options: Options,
  language: Language,
  { stdout, stderr }: Environment,
): Promise<number> {
  const words = SERVE_WORDS[language];
  if (operands.length > 0) throw new UsageError(words.noOperand('serve'));
  const reader = optionReader(options, CLI_WORDS[language].mistakes);
  const count = (name: string, fallback: number) =>
    reader.parsed(name, wholeNumber, (given) => words.badCount(`--${name}`, given)) ?? fallback;
  const port = reader.parsed('port', portOf, words.badPort) ?? DEFAULTS.port;
  const [threads, keepDays] = [
    count('workers', DEFAULTS.workers),
    count('keep-days', SERVICE_LIMITS.keepDays),
  ];
  const checksPerMinute = count('checks-per-minute', SERVICE_LIMITS.checksPerMinute);
  const place = readPlace(reader, language) ?? { kind: 'folder', folder: DEFAULTS.folder };

  const stopped = untilStopped();
  const reference = reader.flag('try-it')
    ? await (await import('../reference/server.js')).startReference()
    : null;
  const service = await start(
    {
      host: reader.text('host') ?? DEFAULTS.host,
      port,
      place,
      threads,
      trustProxy: reader.flag('trust-proxy'),
      tryIt: reference?.url ?? null,
      limits: {
        ...SERVICE_LIMITS,
        keepDays,
        checksPerMinute,
        // A check is looked at more often than it is asked for.
        requestsPerMinute: Math.max(SERVICE_LIMITS.requestsPerMinute, checksPerMinute * 20),
      },
      checkLimits: {
        ...CHECK_LIMITS,
        allowPrivate: reader.flag('allow-private'),
        allowPrivateFor: reference === null ? [] : [reference.url],
      },
      site: siteFiles(),
      log: (line) => void stderr.write(line),
      logLevel: stderr.isTerminal ? 'warn' : 'info',
    },
    language,
  );
  const trial = reference === null ? '' : `${words.tryIt(reference.url)}\n`;
  await stdout.write(`${words.running(service.url)}\n${trial}${words.stop}\n`);
  await stopped;
  await service.close();
  await reference?.close();
  return 0;
}

async function start(options: ServeOptions, language: Language): Promise<Service> {
  const words = SERVE_WORDS[language];
  try {
    return await startService(options);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') throw new UsageError(words.portTaken(options.port));
    if (code === 'EACCES') throw new UsageError(words.portForbidden(options.port));
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(words.noStore(neutralise(message)), { cause: error });
  }
}

function portOf(text: string): number | null {
  const port = wholeNumber(text);
  return port !== null && port <= 65_535 ? port : null;
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
