import type { Language } from '../../report/words.js';

/** The options of `serve`, in the order of its help. */
export const SERVE_OPTIONS = [
  'port',
  'host',
  'data',
  'database',
  'workers',
  'keep-days',
  'checks-per-minute',
  'trust-proxy',
  'allow-private',
  'try-it',
] as const;
export type ServeOption = (typeof SERVE_OPTIONS)[number];

/** The options of `worker`, in the order of its help. */
export const WORKER_OPTIONS = ['data', 'database', 'allow-private'] as const;
export type WorkerOption = (typeof WORKER_OPTIONS)[number];

/** What `serve` and `worker` say. */
export interface ServeWords {
  readonly help: string;
  readonly usage: string;
  readonly options: Readonly<Record<ServeOption, string>>;
  readonly workerHelp: string;
  readonly workerUsage: string;
  readonly workerOptions: Readonly<Record<WorkerOption, string>>;
  readonly noOperand: (command: string) => string;
  readonly badPort: (given: string) => string;
  readonly badCount: (option: string, given: string) => string;
  readonly badDatabase: string;
  readonly dataOrDatabase: string;
  readonly portTaken: (port: number) => string;
  readonly portForbidden: (port: number) => string;
  readonly noStore: (message: string) => string;
  readonly running: (url: string) => string;
  readonly tryIt: (url: string) => string;
  readonly stop: string;
  readonly working: string;
}

export const SERVE_WORDS: Readonly<Record<Language, ServeWords>> = {
  en: {
    help: 'Run the service: pages and an HTTP interface where addresses and documents are checked',
    usage: '[--port 8080] [--data DIR | --database URL]',
    options: {
      port: 'Port to listen on; 0: any free one',
      host: 'Address to listen on; 0.0.0.0 for every one of this machine',
      data: 'Folder where checks and reports are kept',
      database: 'Keep them in PostgreSQL instead: postgres://…',
      workers:
        'Checks that this process does at the same time; 0 leaves them to "open-meal worker"',
      'keep-days': 'Days after which checks and reports are forgotten',
      'checks-per-minute': 'Checks that one client may ask for in a minute',
      'trust-proxy':
        'Take the address of a client from X-Forwarded-For: only behind a proxy of your own',
      'allow-private':
        'Also check private and loopback addresses: only within a network of your own',
      'try-it': 'Also run the reference provider, for people to try the service with',
    },
    workerHelp: 'Do checks of a service that runs elsewhere',
    workerUsage: '(--data DIR | --database URL)',
    workerOptions: {
      data: 'Folder of the service, on the same machine',
      database: 'PostgreSQL database of the service: postgres://…',
      'allow-private':
        'Also check private and loopback addresses: only within a network of your own',
    },
    noOperand: (command) => `"${command}" takes options only.`,
    badPort: (given) => `--port takes a number from 0 to 65535, not "${given}".`,
    badCount: (option, given) => `${option} takes a whole number, not "${given}".`,
    badDatabase: '--database takes an address that begins with postgres://.',
    dataOrDatabase: 'Give either --data or --database.',
    portTaken: (port) => `Port ${port} is taken. Choose another with --port.`,
    portForbidden: (port) =>
      `This user may not listen on port ${port}. Choose one above 1023 with --port.`,
    noStore: (message) => `The store cannot be opened: ${message}`,
    running: (url) => `The service runs at ${url}`,
    tryIt: (url) => `To try it with: ${url} (a model provider with invented menus)`,
    stop: 'Stop it with Ctrl+C.',
    working: 'Waiting for checks. Stop with Ctrl+C.',
  },
  sv: {
    help: 'Kör tjänsten: webbsidor och ett HTTP-gränssnitt där adresser och dokument kontrolleras',
    usage: '[--port 8080] [--data KATALOG | --database URL]',
    options: {
      port: 'Port att lyssna på; 0: vilken ledig som helst',
      host: 'Adress att lyssna på; 0.0.0.0 för alla som datorn har',
      data: 'Katalog där kontroller och rapporter sparas',
      database: 'Spara dem i PostgreSQL i stället: postgres://…',
      workers: 'Antal kontroller som processen gör samtidigt; 0 lämnar dem till "open-meal worker"',
      'keep-days': 'Antal dagar innan kontroller och rapporter gallras',
      'checks-per-minute': 'Antal kontroller som en klient får begära per minut',
      'trust-proxy': 'Ta klientens adress från X-Forwarded-For: bara bakom en egen proxy',
      'allow-private': 'Kontrollera även privata adresser och den egna datorn: bara i ett eget nät',
      'try-it': 'Kör även exempelleverantören, att prova tjänsten med',
    },
    workerHelp: 'Gör kontroller åt en tjänst som körs på annat håll',
    workerUsage: '(--data KATALOG | --database URL)',
    workerOptions: {
      data: 'Tjänstens katalog, på samma dator',
      database: 'Tjänstens PostgreSQL-databas: postgres://…',
      'allow-private': 'Kontrollera även privata adresser och den egna datorn: bara i ett eget nät',
    },
    noOperand: (command) => `"${command}" tar bara flaggor.`,
    badPort: (given) => `--port tar ett tal från 0 till 65535, inte "${given}".`,
    badCount: (option, given) => `${option} tar ett heltal, inte "${given}".`,
    badDatabase: '--database tar en adress som börjar med postgres://.',
    dataOrDatabase: 'Ange antingen --data eller --database.',
    portTaken: (port) => `Port ${port} är upptagen. Välj en annan med --port.`,
    portForbidden: (port) =>
      `Den här användaren får inte lyssna på port ${port}. Välj en över 1023 med --port.`,
    noStore: (message) => `Lagringen går inte att öppna: ${message}`,
    running: (url) => `Tjänsten körs på ${url}`,
    tryIt: (url) => `Att prova med: ${url} (en exempelleverantör med påhittade menyer)`,
    stop: 'Avsluta med Ctrl+C.',
    working: 'Väntar på kontroller. Avsluta med Ctrl+C.',
  },
};
