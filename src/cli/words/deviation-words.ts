import type { Language } from '../../report/words.js';
import { failureText } from './file-failures.js';

/** What there is to say of a file for `--accept`: one sentence for each mistake, and notes on its entries. */
interface DeviationWords {
  readonly noFile: (file: string) => string;
  readonly unreadable: (file: string, code: string) => string;
  readonly outputIsFile: (file: string) => string;
  /** Before each of the following. */
  readonly at: (file: string, line: number) => string;
  readonly notYaml: (column: number) => string;
  readonly sameKeyTwice: string;
  readonly notAList: string;
  readonly notAnEntry: string;
  readonly unknownKey: (key: string, keys: string) => string;
  readonly missing: (key: string) => string;
  readonly notText: (key: string) => string;
  readonly unknownId: (id: string, nearest: readonly string[]) => string;
  readonly badPlace: (place: string) => string;
  readonly badDate: (text: string) => string;
  /** `place`: empty where the entry has none. */
  readonly unmatched: (requirement: string, place: string) => string;
  readonly expired: (requirement: string, place: string, until: string) => string;
}

const en: DeviationWords = {
  noFile: (file) => `There is no file "${file}" with accepted deviations.`,
  unreadable: (file, code) =>
    `The accepted deviations in "${file}" could not be read: ${failureText(code, 'en')}.`,
  outputIsFile: (file) => `"${file}" holds the accepted deviations and cannot be written over.`,
  at: (file, line) => `"${file}", line ${line}: `,
  notYaml: (column) =>
    `this is not YAML any more, at column ${column}. Look at the indentation, colons and quotation marks.`,
  sameKeyTwice: 'the same word stands twice in one entry.',
  notAList:
    'a list is needed, each entry beginning with "- " and having requirement, reason, until and perhaps place.',
  notAnEntry:
    'an entry needs requirement, reason, until and perhaps place, each followed by a colon.',
  unknownKey: (key, keys) => `"${key}" means nothing here, only ${keys}.`,
  missing: (key) => `the entry has no ${key}.`,
  notText: (key) => `${key} needs a text.`,
  unknownId: (id, nearest) =>
    `there is no requirement "${id}"${nearest.length === 0 ? '.' : `. Did you mean ${nearest.join(' or ')}?`}`,
  badPlace: (place) =>
    `place cannot be "${place}": it begins with / and has * for indices, such as /meals/*/date, or /VEVENT/DTEND in a calendar.`,
  badDate: (text) => `until cannot be "${text}": it needs a date that exists, such as 2026-12-31.`,
  unmatched: (requirement, place) =>
    `the accepted deviation from ${requirement}${place === '' ? '' : ` at ${place}`} was not found in any report. If it has been put right, take it away.`,
  expired: (requirement, place, until) =>
    `the deviation from ${requirement}${place === '' ? '' : ` at ${place}`} was accepted until ${until}, and counts again.`,
};

const sv: DeviationWords = {
  noFile: (file) => `Det finns ingen fil "${file}" med godtagna avvikelser.`,
  unreadable: (file, code) =>
    `De godtagna avvikelserna i "${file}" gick inte att läsa: ${failureText(code, 'sv')}.`,
  outputIsFile: (file) =>
    `"${file}" innehåller de godtagna avvikelserna och får inte skrivas över.`,
  at: (file, line) => `"${file}", rad ${line}: `,
  notYaml: (column) =>
    `här går filen inte längre att läsa som YAML, vid kolumn ${column}. Se över indrag, kolon och citattecken.`,
  sameKeyTwice: 'samma ord står två gånger i en post.',
  notAList:
    'det behövs en lista, där varje post börjar med "- " och har requirement, reason, until och eventuellt place.',
  notAnEntry:
    'en post behöver requirement, reason, until och eventuellt place, vart och ett följt av kolon.',
  unknownKey: (key, keys) => `"${key}" betyder inget här, bara ${keys}.`,
  missing: (key) => `posten saknar ${key}.`,
  notText: (key) => `${key} behöver en text.`,
  unknownId: (id, nearest) =>
    `det finns inget krav "${id}"${nearest.length === 0 ? '.' : `. Menade du ${nearest.join(' eller ')}?`}`,
  badPlace: (place) =>
    `place kan inte vara "${place}": det börjar med / och har * för index, till exempel /meals/*/date, eller /VEVENT/DTEND i en kalender.`,
  badDate: (text) =>
    `until kan inte vara "${text}": det behövs ett datum som finns, till exempel 2026-12-31.`,
  unmatched: (requirement, place) =>
    `den godtagna avvikelsen från ${requirement}${place === '' ? '' : ` på ${place}`} finns inte i någon rapport. Ta bort den om den är åtgärdad.`,
  expired: (requirement, place, until) =>
    `avvikelsen från ${requirement}${place === '' ? '' : ` på ${place}`} var godtagen till och med ${until} och räknas nu igen.`,
};

/** What the command line says of accepted deviations, complete by the compiler. */
export const DEVIATION_WORDS: Readonly<Record<Language, DeviationWords>> = { en, sv };
