import { ARTEFACTS, SPEC_VERSIONS } from '../model/versions.js';
import { FORMATS, type Format } from '../report/render/index.js';
import { PROFILES } from '../report/report.js';
import type { FailOn } from '../report/verdict.js';
import type { Language } from '../report/words.js';
import { findHeaderProblem, type RequestHeader } from '../source/request-headers.js';
import type { CheckOptions } from '../validator/check-options.js';
import type { GivenOptions } from '../validator/replay.js';
import type { Options } from './arguments.js';
import { parseMoment } from './moment.js';
import { optionReader } from './option-reader.js';
import { type Output, pairOutputs } from './outputs.js';
import { UsageError } from './usage-error.js';
import { CLI_WORDS } from './words.js';

/** What `check` is to do, understood and possible. */
export interface CheckRequest {
  readonly targets: readonly string[];
  /** Without standard input, which the process has. */
  readonly options: Omit<CheckOptions, 'stdin'>;
  /** The options that the user has written, for what was recorded by others. */
  readonly given: GivenOptions;
  readonly outputs: readonly Output<Format>[];
  readonly failOn: FailOn;
  /** The file of accepted deviations. */
  readonly accept: string | null;
  /** The file that keeps the evidence. */
  readonly record: string | null;
  /** The evidence of an earlier check, to compare with. */
  readonly previous: string | null;
}

const DEFAULT_TIMEOUT = 30;
const DEFAULT_MAX_REQUESTS = 200;
const DEFAULT_SAMPLE = 5;

/** Understands the operands and options of `check`. Throws a {@link UsageError} that names the first mistake. */
export function readCheckRequest(
  targets: readonly string[],
  options: Options,
  argv: readonly string[],
  language: Language,
  now: Date,
): CheckRequest {
  const { mistakes } = CLI_WORDS[language];
  const read = optionReader(options, mistakes);
  if (targets.length === 0) throw new UsageError(mistakes.noTarget);
  if (targets.includes('')) throw new UsageError(mistakes.emptyTarget);
  if (targets.filter((target) => target === '-').length > 1) {
    throw new UsageError(mistakes.standardInputTwice);
  }

  const formats = read.choices('format', FORMATS);
  const outputs = pairOutputs(argv, formats, read.texts('output'), 'text');
  if (outputs === null) throw new UsageError(mistakes.tooManyOutputs);
  if (outputs.filter(({ file }) => file === null).length > 1) {
    throw new UsageError(mistakes.standardOutputTwice);
  }

  const spec = read.choice('spec', ['auto', ...SPEC_VERSIONS]);
  const as = read.choice('as', ['auto', 'provider', ...ARTEFACTS]);
  const profile = read.choice('profile', PROFILES);
  const moment = read.parsed('now', parseMoment, mistakes.moment);
  const sample = read.parsed('sample', parseSample, mistakes.sample);
  const all = read.flag('all');
  return {
    targets,
    given: {
      ...(spec && { spec }),
      ...(as && { as }),
      ...(profile && { profile }),
      ...(moment && { now: moment }),
      ...(sample && { sample }),
      ...(all && { all }),
    },
    outputs,
    failOn: read.choice('fail-on', ['must', 'should', 'never']) ?? 'must',
    accept: read.text('accept'),
    record: read.text('record'),
    previous: read.text('previous'),
    options: {
      spec: spec ?? 'auto',
      as: as ?? 'auto',
      profile: profile ?? 'strict',
      now: moment ?? now,
      headers: read.texts('header').map((text) => parseHeader(text, language)),
      timeoutSeconds: read.parsed('timeout', parseSeconds, mistakes.seconds) ?? DEFAULT_TIMEOUT,
      maxBytes: read.parsed('max-bytes', parseBytes, mistakes.bytes),
      allowPrivate: read.flag('allow-private'),
      maxRequests:
        read.parsed('max-requests', parseCount, mistakes.requests) ?? DEFAULT_MAX_REQUESTS,
      concurrency: read.parsed('concurrency', parseConcurrency, mistakes.concurrency) ?? 2,
      sample: sample ?? DEFAULT_SAMPLE,
      all,
    },
  };
}

function parseSeconds(text: string): number | null {
  const seconds = /^\d{1,6}(\.\d+)?$/.test(text) ? Number(text) : 0;
  return seconds > 0 ? seconds : null;
}

function parseCount(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

/** More at a time would not be polite. */
function parseConcurrency(text: string): number | null {
  return /^[1-8]$/.test(text) ? Number(text) : null;
}

function parseSample(text: string): number | 'all' | null {
  return text === 'all' ? text : parseCount(text);
}

function parseBytes(text: string): number | null {
  const bytes = /^\d+$/.test(text) ? Number(text) : 0;
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : null;
}

/** The value stays out of every message: it may be a secret. */
function parseHeader(text: string, language: Language): RequestHeader {
  const { mistakes } = CLI_WORDS[language];
  const colon = text.indexOf(':');
  const header = { name: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
  if (colon < 0 || header.name === '') throw new UsageError(mistakes.headerForm);
  if (findHeaderProblem(header) !== null) {
    throw new UsageError(mistakes.headerRefused(header.name));
  }
  return header;
}
