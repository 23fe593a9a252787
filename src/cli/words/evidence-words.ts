import type { Language } from '../../report/words.js';
import type { EvidenceRefusal } from '../../source/evidence/read-evidence.js';

/** What the command line says about evidence files. */
interface EvidenceWords {
  /** `place`: a JSON pointer, for the reason `damaged`. */
  readonly refused: Readonly<Record<EvidenceRefusal, (file: string, place: string) => string>>;
  readonly recordIsRead: (file: string) => string;
  readonly recordOfRecord: (file: string) => string;
  readonly tooMuch: (file: string, mebibytes: number) => string;
  readonly otherTool: (file: string, then: string, now: string) => string;
  /** Of the earlier evidence that a check is compared with. */
  readonly previous: {
    readonly missing: (file: string) => string;
    readonly notEvidence: (file: string) => string;
    readonly outputIsFile: (file: string) => string;
    readonly needsProvider: string;
    readonly isLater: (file: string, recorded: string) => string;
    readonly nothingShared: (file: string, base: string) => string;
    readonly unused: (file: string) => string;
  };
}

const en: EvidenceWords = {
  refused: {
    'too-large': (file) => `The evidence file "${file}" is too large to be read.`,
    'not-json': (file) => `"${file}" is called a HAR file, but it is not JSON.`,
    'not-har': (file) => `"${file}" is called a HAR file, but it holds no log with entries.`,
    foreign: (file) =>
      `"${file}" was recorded by another program; only what open-meal check --record has written can be replayed. Save the answer as a file of its own, and check that.`,
    'other-format': (file) =>
      `"${file}" was recorded by another version of open-meal, in a form that this one does not know.`,
    damaged: (file, place) =>
      `The evidence file "${file}" has been changed or damaged, at ${place}. It proves nothing any more; check the address anew.`,
  },
  recordIsRead: (file) => `"${file}" is read and cannot be the evidence file as well.`,
  recordOfRecord: (file) =>
    `"${file}" is an evidence file already; --record is for what is fetched.`,
  tooMuch: (file, mebibytes) =>
    `The evidence was not written to "${file}": there are more than ${mebibytes} MiB of answers, which is more than an evidence file can hold. Check fewer targets at a time.`,
  otherTool: (file, then, now) =>
    `"${file}" was recorded with open-meal ${then}, and this is ${now}: the report may differ from the first.`,
  previous: {
    missing: (file) => `There is no file "${file}" to compare with.`,
    notEvidence: (file) =>
      `"${file}" cannot be read as an evidence file; --previous needs one that open-meal check --record has written.`,
    outputIsFile: (file) => `"${file}" is compared with and cannot be written over.`,
    needsProvider:
      '--previous compares the calendars of a provider: give the base URL of one, or the evidence file of its check.',
    isLater: (file, recorded) =>
      `"${file}" was not recorded before what is to be checked, but at ${recorded}; --previous needs the earlier check.`,
    nothingShared: (file, base) =>
      `No calendar of ${base} was answered both now and in "${file}": nothing could be compared. Is it a check of the same provider?`,
    unused: (file) =>
      `Nothing was compared with "${file}": that needs a base URL under which a provider is found.`,
  },
};

const sv: EvidenceWords = {
  refused: {
    'too-large': (file) => `Bevisfilen "${file}" är för stor för att läsas.`,
    'not-json': (file) => `"${file}" heter som en HAR-fil men är inte JSON.`,
    'not-har': (file) => `"${file}" heter som en HAR-fil men innehåller ingen logg med poster.`,
    foreign: (file) =>
      `"${file}" är inspelad av ett annat program; bara det som open-meal check --record har skrivit går att spela upp. Spara svaret som en egen fil och kontrollera den.`,
    'other-format': (file) =>
      `"${file}" är inspelad av en annan version av open-meal, i en form som den här versionen inte känner till.`,
    damaged: (file, place) =>
      `Bevisfilen "${file}" har ändrats eller skadats, vid ${place}. Den bevisar inte längre något; kontrollera adressen på nytt.`,
  },
  recordIsRead: (file) => `"${file}" ska läsas och kan inte samtidigt bli bevisfil.`,
  recordOfRecord: (file) => `"${file}" är redan en bevisfil; --record är till för det som hämtas.`,
  tooMuch: (file, mebibytes) =>
    `Bevisen skrevs inte till "${file}": svaren är större än ${mebibytes} MiB, vilket är mer än en bevisfil rymmer. Kontrollera färre mål åt gången.`,
  otherTool: (file, then, now) =>
    `"${file}" spelades in med open-meal ${then}, och det här är ${now}: rapporten kan skilja sig från den första.`,
  previous: {
    missing: (file) => `Det finns ingen fil "${file}" att jämföra med.`,
    notEvidence: (file) =>
      `"${file}" går inte att läsa som bevisfil; --previous behöver en som open-meal check --record har skrivit.`,
    outputIsFile: (file) => `"${file}" används för jämförelsen och kan inte skrivas över.`,
    needsProvider:
      '--previous jämför en dataleverantörs kalenderflöden: ange leverantörens basadress, eller bevisfilen från en kontroll av den.',
    isLater: (file, recorded) =>
      `"${file}" spelades inte in före det som ska kontrolleras, utan ${recorded}; --previous behöver den tidigare kontrollen.`,
    nothingShared: (file, base) =>
      `Inget kalenderflöde hos ${base} besvarades både nu och i "${file}", så inget gick att jämföra. Gäller filen samma dataleverantör?`,
    unused: (file) =>
      `Inget jämfördes med "${file}": det kräver en basadress där en dataleverantör hittas.`,
  },
};

/** By language, complete by the compiler. */
export const EVIDENCE_WORDS: Readonly<Record<Language, EvidenceWords>> = { en, sv };
