import type { Language } from '../../report/words.js';

/** The options of `reference`, in the order of its help. */
export const REFERENCE_OPTIONS = ['spec', 'fault', 'port', 'list-faults', 'matrix'] as const;
export type ReferenceOption = (typeof REFERENCE_OPTIONS)[number];

/** What `open-meal reference` says. */
export interface ReferenceWords {
  readonly help: string;
  readonly usage: string;
  readonly options: Readonly<Record<ReferenceOption, string>>;
  readonly running: (version: string, address: string) => string;
  readonly right: string;
  readonly wrong: string;
  readonly stop: string;
  readonly faults: (version: string) => string;
  readonly matrix: {
    readonly title: (version: string) => string;
    readonly agrees: string;
    readonly differs: string;
    readonly nothing: string;
    readonly expected: string;
    readonly total: (faults: number, differing: number) => string;
  };
  readonly allowed: string;
  readonly noOperand: string;
  readonly badPort: (given: string) => string;
  readonly portTaken: (port: number) => string;
  readonly portForbidden: (port: number) => string;
  readonly unknownFault: (name: string, version: string, nearest: readonly string[]) => string;
  readonly otherVersions: (name: string, version: string, versions: readonly string[]) => string;
}

/** The same in each language, complete by the compiler. */
export const REFERENCE_WORDS: Readonly<Record<Language, ReferenceWords>> = {
  en: {
    help: 'Run an invented data provider to try things against: open-meal reference',
    usage:
      '\n\nRuns an invented data provider on this computer until it is stopped: for those who build an app, a model for those who publish. It does everything right, unless it is told to break something.',
    options: {
      spec: 'Version to follow: 2.0, 3.1, 3.2, 3.3 or 3.4',
      fault: 'What to do wrong, by name, separated by commas; --list-faults shows the names',
      port: 'Port to listen on; 0: any free one',
      'list-faults': 'Show what can be done wrong in the version',
      matrix: 'Try every fault, in the version or in all, and show what a check says of it',
    },
    running: (version, address) =>
      `An invented data provider of Open Meal ${version} answers at ${address}`,
    right: 'It does everything right. To try:',
    wrong: 'On purpose it does wrong:',
    stop: 'Stop it with Ctrl+C.',
    allowed: 'Unusual, but allowed by the texts or by a reading of them:',
    faults: (version) => `What --fault can break in ${version}:`,
    matrix: {
      title: (version) => `Faults of ${version} and what a check names:`,
      agrees: 'as expected',
      differs: 'DIFFERS',
      nothing: 'nothing',
      expected: 'expected',
      total: (faults, differing) => `${faults} faults tried, ${differing} not as expected.`,
    },
    noOperand: 'open-meal reference takes options only.',
    badPort: (given) => `--port cannot be "${given}": give a whole number from 0 to 65535.`,
    portTaken: (port) => `Port ${port} is taken; choose another with --port, or 0 for any.`,
    portForbidden: (port) => `Port ${port} may not be used; choose one above 1023 with --port.`,
    unknownFault: (name, version, nearest) =>
      nearest.length === 0
        ? `There is no fault "${name}" in ${version}; --list-faults shows them all.`
        : `There is no fault "${name}" in ${version}; did you mean ${nearest.join(', ')}?`,
    otherVersions: (name, version, versions) =>
      `There is no fault "${name}" in ${version}, but in ${versions.join(', ')}.`,
  },
  sv: {
    help: 'Kör en påhittad dataleverantör att prova mot: open-meal reference',
    usage:
      '\n\nKör en påhittad dataleverantör på den här datorn tills den stoppas: att prova mot för den som bygger en app, en förebild för den som ska publicera. Den gör allt rätt, om man inte ber den göra något fel.',
    options: {
      spec: 'Version att följa: 2.0, 3.1, 3.2, 3.3 eller 3.4',
      fault:
        'Vad som ska göras fel, med namn skilda åt med kommatecken; --list-faults visar namnen',
      port: 'Port att lyssna på; 0: vilken som helst som är ledig',
      'list-faults': 'Visa vad som kan göras fel i versionen',
      matrix: 'Prova varje fel, i versionen eller i alla, och visa vad en kontroll säger om det',
    },
    running: (version, address) =>
      `En påhittad dataleverantör enligt Open Meal ${version} svarar på ${address}`,
    right: 'Den gör allt rätt. Att prova:',
    wrong: 'Det här gör den fel med flit:',
    stop: 'Stoppa den med Ctrl+C.',
    allowed: 'Ovanligt, men tillåtet enligt texterna eller ett sätt att läsa dem:',
    faults: (version) => `Det här kan --fault göra fel i ${version}:`,
    matrix: {
      title: (version) => `Felen i ${version} och vad en kontroll anmärker på:`,
      agrees: 'som väntat',
      differs: 'AVVIKER',
      nothing: 'inget',
      expected: 'väntat',
      total: (faults, differing) => `${faults} fel prövade, ${differing} gav inte väntat svar.`,
    },
    noOperand: 'open-meal reference tar bara flaggor.',
    badPort: (given) => `--port kan inte vara "${given}": ange ett heltal från 0 till 65535.`,
    portTaken: (port) =>
      `Port ${port} är upptagen; välj en annan med --port, eller 0 för vilken som helst.`,
    portForbidden: (port) => `Port ${port} får inte användas; välj en över 1023 med --port.`,
    unknownFault: (name, version, nearest) =>
      nearest.length === 0
        ? `Det finns inget fel "${name}" i ${version}; --list-faults visar alla.`
        : `Det finns inget fel "${name}" i ${version}; menade du ${nearest.join(', ')}?`,
    otherVersions: (name, version, versions) =>
      `Det finns inget fel "${name}" i ${version}, men i ${versions.join(', ')}.`,
  },
};
