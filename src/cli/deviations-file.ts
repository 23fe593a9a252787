import { readFile } from 'node:fs/promises';
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Deviation } from '../report/accept-findings.js';
import { GENERATED_TEXTS } from '../report/generated-texts.js';
import { nearestIds } from '../report/nearest-ids.js';
import { neutralise } from '../report/neutralise.js';
import type { Language } from '../report/words.js';
import { isDay } from './moment.js';
import { codeOf } from './output-files.js';
import { UsageError } from './usage-error.js';
import { DEVIATION_WORDS } from './words/deviation-words.js';

const KEYS = ['requirement', 'place', 'reason', 'until'] as const;
type Key = (typeof KEYS)[number];
type Entry = YAMLMap<ParsedNode, ParsedNode | null>;

/** A JSON Pointer with `*` for indices; empty for a document as a whole. */
const PLACE = /^(\/([^~]|~[01])*)?$/;

/** What each of the checks below is about. */
interface Reading {
  readonly words: (typeof DEVIATION_WORDS)[Language];
  readonly lineOf: (offset: number) => number;
  readonly fail: (line: number, mistake: string) => never;
}

/** The deviations that a YAML file lists. Throws a {@link UsageError} that names the line of the first mistake. */
export async function readDeviationsFile(path: string, language: Language): Promise<Deviation[]> {
  const words = DEVIATION_WORDS[language];
  const counter = new LineCounter();
  const document = parseDocument(await read(path, language), {
    lineCounter: counter,
    prettyErrors: false,
  });
  const reading: Reading = {
    words,
    lineOf: (offset) => counter.linePos(offset).line,
    fail(line, mistake) {
      throw new UsageError(`${words.at(neutralise(path), line)}${mistake}`);
    },
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = counter.linePos(error.pos[0]);
    reading.fail(line, yamlMistake(error, col, reading));
  }
  const list = document.contents;
  if (list === null || (isScalar(list) && list.value === null)) return [];
  if (!isSeq(list)) return reading.fail(reading.lineOf(list.range[0]), words.notAList);
  return list.items.map((item) => readEntry(item, reading));
}

async function read(path: string, language: Language): Promise<string> {
  const words = DEVIATION_WORDS[language];
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const [file, code] = [neutralise(path), codeOf(error)];
    throw new UsageError(code === 'ENOENT' ? words.noFile(file) : words.unreadable(file, code));
  }
}

/** The library's own sentences are English only. */
function yamlMistake({ code }: YAMLError, column: number, { words }: Reading): string {
  return code === 'DUPLICATE_KEY' ? words.sameKeyTwice : words.notYaml(column);
}

function readEntry(item: ParsedNode, reading: Reading): Deviation {
  const { words, lineOf, fail } = reading;
  const line = lineOf(item.range[0]);
  if (!isMap(item)) return fail(line, words.notAnEntry);
  const texts = readTexts(item, reading);
  const needed = (key: Key) => texts.get(key) ?? fail(line, words.missing(key));
  const requirement = needed('requirement');
  const [reason, until] = [needed('reason'), needed('until')];
  const place = texts.get('place');
  refuseUnknown(requirement, reading);
  if (place !== undefined && !PLACE.test(place.text)) {
    fail(place.line, words.badPlace(neutralise(place.text)));
  }
  if (!isDay(until.text)) fail(until.line, words.badDate(neutralise(until.text)));
  return {
    requirement: requirement.text,
    place: place?.text ?? null,
    reason: reason.text,
    until: until.text,
    line,
  };
}

interface Text {
  readonly text: string;
  readonly line: number;
}

function readTexts(entry: Entry, { words, lineOf, fail }: Reading): ReadonlyMap<Key, Text> {
  const texts = new Map<Key, Text>();
  for (const { key: node, value } of entry.items) {
    const line = lineOf(node.range[0]);
    const name = isScalar(node) ? String(node.value) : '';
    const key = KEYS.find((one) => one === name);
    if (key === undefined) return fail(line, words.unknownKey(neutralise(name), KEYS.join(', ')));
    const text = textOf(value);
    // An empty place is the document as a whole.
    if (text === null || (text === '' && key !== 'place')) return fail(line, words.notText(key));
    texts.set(key, { text, line: value === null ? line : lineOf(value.range[0]) });
  }
  return texts;
}

/** Null for what is no text. A number or a word like `no` counts as it is written. */
function textOf(node: ParsedNode | null): string | null {
  if (!isScalar(node) || node.value === null) return null;
  return (typeof node.value === 'string' ? node.value : (node.source ?? '')).trim();
}

/** Any version will do: the file may serve several. */
function refuseUnknown({ text, line }: Text, { words, fail }: Reading): void {
  const { requirements, advice } = GENERATED_TEXTS;
  const ids = [...Object.values(requirements).flat(), ...advice].map(({ id }) => id);
  if (ids.includes(text)) return;
  fail(line, words.unknownId(neutralise(text), nearestIds(text, [...new Set(ids)])));
}
