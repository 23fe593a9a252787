import { secretsOf } from '../check/excerpt.js';
import type { Judgement } from '../check/finding.js';
import { createCalendarJudge } from '../check/judge-calendar.js';
import { createJsonJudge, type JudgeOptions } from '../check/judge-json.js';
import { judgeMalformed } from '../check/judge-malformed.js';
import type { Reading } from '../check/reading.js';
import type { AnyRule } from '../check/rule.js';
import { loadVersion, type VersionData } from '../check/version-data.js';
import { type Detection, detectJson } from '../detect/detect-json.js';
import type { Sample } from '../detect/sample.js';
import { sniffFormat } from '../detect/sniff.js';
import {
  type Artefact,
  type Basis,
  CURRENT_VERSION,
  isJudgedVersion,
  type JudgedVersion,
  type SpecVersion,
} from '../model/versions.js';
import { createCalendarReader } from '../parse/calendar-reader.js';
import type { ByteFacts } from '../parse/json-item.js';
import { createJsonSplitter } from '../parse/json-splitter.js';
import type { DocumentProblem } from '../report/report.js';
import { type Retrieval, RetrievalError } from '../source/retrieval.js';
import type { DocumentOptions } from './check-options.js';
import { type Replayable, replayable } from './replayable.js';

const SNIFFED_BYTES = 4096;
const SAMPLED_BYTES = 1024 * 1024;
const SAMPLED_BYTES_AT_MOST = 64 * 1024 * 1024;
const SAMPLED_ITEMS = 64;

type Retrieved = Extract<Retrieval, { kind: 'retrieved' }>;

/** What to judge with: every rule and the versions as generated, unless somebody tries what happens without one. */
export interface Means {
  readonly json: readonly AnyRule[];
  readonly calendar: readonly AnyRule[];
  readonly readings: readonly Reading[];
  readonly loadVersion: (version: JudgedVersion) => Promise<VersionData>;
}

/** What became of one body. */
export interface Judged {
  readonly artefact: Artefact | null;
  readonly version: SpecVersion | null;
  readonly basis: Basis | null;
  readonly facts: Pick<ByteFacts, 'bytes' | 'sha256'> | null;
  readonly problem: DocumentProblem | null;
  readonly judgement: Judgement | null;
}

/** Reads, understands and judges one body in a single pass over its bytes. `document`: the id that places carry. */
export async function judgeDocument(
  retrieved: Retrieved,
  options: DocumentOptions,
  means: Means | null = null,
  document = 'd1',
): Promise<Judged> {
  try {
    const body = replayable(retrieved.chunks);
    await body.grow(SNIFFED_BYTES);
    const format =
      options.as === 'calendar'
        ? 'calendar'
        : sniffFormat(body.head(), retrieved.http?.mediaType ?? null, retrieved.source);
    const asJson = options.as !== 'auto' && options.as !== 'calendar';
    return format === 'calendar' && !asJson
      ? await judgeCalendar(body, retrieved, options, means, document)
      : await judgeJson(body, retrieved, options, means, document);
  } catch (error) {
    if (!(error instanceof RetrievalError)) throw error;
    return {
      artefact: options.as === 'auto' ? null : options.as,
      version: options.spec === 'auto' ? null : options.spec,
      basis: options.spec === 'auto' ? null : 'requested',
      facts: null,
      problem: { kind: 'unreachable', reason: error.reason, detail: error.message },
      judgement: null,
    };
  }
}

async function judgeJson(
  body: Replayable,
  retrieved: Retrieved,
  options: DocumentOptions,
  means: Means | null,
  document: string,
): Promise<Judged> {
  const detected = resolveDetection(detectJson(await takeSample(body, retrieved.source)), options);
  const { artefact, version, basis } = detected;
  const judgeable = isJudgedVersion(version) && artefact !== null;
  const judge = judgeable
    ? createJsonJudge(await judgeOptions(version, artefact, retrieved, options, means, document))
    : null;
  const splitter = createJsonSplitter({ onItem: (item) => judge?.item(item) });
  for await (const chunk of body.chunks()) splitter.push(chunk);
  const end = splitter.end();

  if (end.kind === 'malformed') {
    const load = means?.loadVersion ?? loadVersion;
    const judged = await load(isJudgedVersion(version) ? version : CURRENT_VERSION);
    return {
      artefact,
      version: judged.version,
      basis,
      facts: null,
      problem: {
        kind: 'malformed',
        reason: end.reason,
        detail: end.detail,
        line: end.position?.line ?? null,
        column: end.position?.column ?? null,
      },
      judgement: judgeMalformed(judged, artefact, document, end, secretsIn(options)),
    };
  }
  const known = { artefact, version, basis, facts: end.facts };
  if (judge === null) {
    return { ...known, problem: undetermined(version, artefact), judgement: null };
  }
  const [skipped] = end.skipped;
  const problem: DocumentProblem | null =
    skipped === undefined
      ? null
      : { kind: 'undetermined', reason: skipped.reason, detail: skipped.pointer };
  return { ...known, problem, judgement: judge.finish(end.facts) };
}

async function judgeCalendar(
  body: Replayable,
  retrieved: Retrieved,
  options: DocumentOptions,
  means: Means | null,
  document: string,
): Promise<Judged> {
  const requested = options.spec !== 'auto';
  const version: SpecVersion = requested ? options.spec : CURRENT_VERSION;
  const basis: Basis = requested ? 'requested' : 'assumed';
  const known = { artefact: 'calendar', version, basis } as const;
  if (!isJudgedVersion(version)) {
    return { ...known, facts: null, problem: undetermined(version, 'calendar'), judgement: null };
  }
  const prepared = await judgeOptions(version, 'calendar', retrieved, options, means, document);
  const judge = createCalendarJudge(prepared);
  const reader = createCalendarReader({ onComponent: (component) => judge.component(component) });
  for await (const chunk of body.chunks()) reader.push(chunk);
  const end = reader.end();
  if (end.kind === 'malformed') {
    return {
      ...known,
      facts: null,
      problem: {
        kind: 'malformed',
        reason: end.reason,
        detail: end.detail,
        line: end.position?.line ?? null,
        column: end.position?.column ?? null,
      },
      judgement: judgeMalformed(prepared.version, 'calendar', document, end, prepared.secrets),
    };
  }
  return {
    ...known,
    facts: end.bytes,
    problem:
      end.facts.unread === null
        ? null
        : {
            kind: 'undetermined',
            reason: 'item-too-large',
            detail: `line ${end.facts.unread.line}`,
          },
    judgement: judge.finish(end.facts, end.bytes),
  };
}

async function judgeOptions(
  version: JudgedVersion,
  artefact: Artefact,
  retrieved: Retrieved,
  options: DocumentOptions,
  means: Means | null,
  document: string,
): Promise<JudgeOptions> {
  const { json, calendar, readings, ...rest } = means ?? (await allMeans());
  const data = await rest.loadVersion(version);
  return {
    version: data,
    artefact,
    document,
    // Some rules serve both kinds; which requirements concern the artefact, the catalogue says.
    rules: artefact === 'calendar' ? [...calendar, ...json] : json,
    readings,
    tolerant: options.profile === 'tolerant',
    keepAllPlaces: options.all,
    now: options.now.getTime(),
    http: retrieved.http,
    secrets: secretsIn(options),
  };
}

function secretsIn({ headers }: DocumentOptions): readonly string[] {
  return secretsOf(headers.map(({ value }) => value));
}

/** Every rule and the versions as generated. */
export async function allMeans(): Promise<Means> {
  const { JSON_RULES, CALENDAR_RULES, READINGS } = await import('../rules/generated/rules.js');
  return { json: JSON_RULES, calendar: CALENDAR_RULES, readings: READINGS, loadVersion };
}

/**
 * The first items of the body, taken by a splitter of their own: the body is read again from its start.
 * Where no item ends within a megabyte, it looks further, as far as an item may be long.
 */
async function takeSample(body: Replayable, source: string): Promise<Sample> {
  for (let bytes = SAMPLED_BYTES; ; bytes *= 4) {
    await body.grow(bytes);
    const sample = sampleOf(body, source);
    if (sample.items.length > 0 || body.complete() || bytes >= SAMPLED_BYTES_AT_MOST) return sample;
  }
}

function sampleOf(body: Replayable, source: string): Sample {
  const items: { collection: string; value: unknown }[] = [];
  let root: unknown;
  const splitter = createJsonSplitter({
    onItem: ({ collection, value }) => {
      if (collection === '') root = value;
      else if (items.length < SAMPLED_ITEMS) items.push({ collection, value });
    },
  });
  splitter.push(body.head());
  if (body.complete()) splitter.end();
  return { items, root, source };
}

function resolveDetection(shape: Detection, options: DocumentOptions): Detection {
  const requested = options.spec !== 'auto';
  return {
    artefact: options.as === 'auto' || options.as === 'calendar' ? shape.artefact : options.as,
    version: requested ? options.spec : shape.version,
    basis: requested ? 'requested' : shape.basis,
  };
}

function undetermined(version: SpecVersion, artefact: Artefact | null): DocumentProblem {
  if (!isJudgedVersion(version)) {
    return { kind: 'undetermined', reason: 'observed-version', detail: version };
  }
  return { kind: 'undetermined', reason: 'unknown-artefact', detail: artefact ?? '' };
}
