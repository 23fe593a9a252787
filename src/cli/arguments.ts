import yargs, { type Argv } from 'yargs';
import { TOOL } from '../model/generated/tool.js';
import { CURRENT_VERSION } from '../model/versions.js';
import { neutralise } from '../report/neutralise.js';
import type { Language } from '../report/words.js';
import { UsageError } from './usage-error.js';
import {
  CHECK_OPTIONS,
  type CheckOption,
  COMPARE_OPTIONS,
  type CompareOption,
  LETTER_OPTIONS,
  type LetterOption,
  REQUIREMENTS_OPTIONS,
  type RequirementsOption,
  SPEC_OPTIONS,
  type SpecOption,
} from './words/cli-words.js';
import { REFERENCE_OPTIONS, type ReferenceOption } from './words/reference-words.js';
import {
  SERVE_OPTIONS,
  SERVE_WORDS,
  type ServeOption,
  WORKER_OPTIONS,
  type WorkerOption,
} from './words/serve-words.js';
import { CLI_WORDS, type CliWords } from './words.js';

/** What the user asks for, with values as they were written: each command checks its own. */
export type Arguments =
  /** Help or the version, which yargs has written out. */
  | { readonly kind: 'print'; readonly text: string }
  | {
      readonly kind: Command;
      readonly operands: readonly string[];
      readonly options: Options;
    };

const COMMANDS = [
  'check',
  'explain',
  'requirements',
  'compare',
  'letter',
  'spec',
  'reference',
  'serve',
  'worker',
] as const;
type Command = (typeof COMMANDS)[number];

export type Options = Readonly<Record<string, unknown>>;

const WIDTH = 92;

interface OptionKind {
  readonly type: 'string' | 'array' | 'boolean';
  /** What holds without the option, for the help text. */
  readonly fallback?: string;
}

const REQUIREMENTS_KINDS: Readonly<Record<RequirementsOption, OptionKind>> = {
  spec: { type: 'string', fallback: CURRENT_VERSION },
  form: { type: 'string', fallback: 'annex' },
  level: { type: 'string' },
  tier: { type: 'string' },
  artefact: { type: 'string' },
  verification: { type: 'string' },
  only: { type: 'array' },
  exclude: { type: 'array' },
  undisputed: { type: 'boolean' },
  report: { type: 'array' },
  format: { type: 'array', fallback: 'text' },
  output: { type: 'array' },
};

const LETTER_KINDS: Readonly<Record<LetterOption, OptionKind>> = {
  format: { type: 'array', fallback: 'text' },
  output: { type: 'array' },
};

const COMPARE_KINDS: Readonly<Record<CompareOption, OptionKind>> = {
  ...LETTER_KINDS,
  'fail-on': { type: 'string', fallback: 'must' },
};

const SPEC_KINDS: Readonly<Record<SpecOption, OptionKind>> = {
  requirement: { type: 'string' },
  format: { type: 'string', fallback: 'text' },
  out: { type: 'string' },
  root: { type: 'string' },
};

const REFERENCE_KINDS: Readonly<Record<ReferenceOption, OptionKind>> = {
  spec: { type: 'string', fallback: CURRENT_VERSION },
  fault: { type: 'array' },
  port: { type: 'string', fallback: '8090' },
  'list-faults': { type: 'boolean' },
  matrix: { type: 'boolean' },
};

const WORKER_KINDS: Readonly<Record<WorkerOption, OptionKind>> = {
  data: { type: 'string' },
  database: { type: 'string' },
  'allow-private': { type: 'boolean' },
};

const SERVE_KINDS: Readonly<Record<ServeOption, OptionKind>> = {
  ...WORKER_KINDS,
  port: { type: 'string', fallback: '8080' },
  host: { type: 'string', fallback: '127.0.0.1' },
  data: { type: 'string', fallback: 'open-meal-data' },
  workers: { type: 'string', fallback: '1' },
  'keep-days': { type: 'string', fallback: '90' },
  'checks-per-minute': { type: 'string', fallback: '30' },
  'trust-proxy': { type: 'boolean' },
  'try-it': { type: 'boolean' },
};

const KINDS: Readonly<Record<CheckOption, OptionKind>> = {
  spec: { type: 'string', fallback: 'auto' },
  as: { type: 'string', fallback: 'auto' },
  format: { type: 'array', fallback: 'text' },
  output: { type: 'array' },
  profile: { type: 'string', fallback: 'strict' },
  'fail-on': { type: 'string', fallback: 'must' },
  now: { type: 'string' },
  header: { type: 'array' },
  timeout: { type: 'string', fallback: '30' },
  'max-bytes': { type: 'string' },
  'max-requests': { type: 'string', fallback: '200' },
  sample: { type: 'string', fallback: '5' },
  concurrency: { type: 'string', fallback: '2' },
  'allow-private': { type: 'boolean' },
  record: { type: 'string' },
  previous: { type: 'string' },
  all: { type: 'boolean' },
  accept: { type: 'string' },
};

/** Options without a value. */
const SWITCHES: ReadonlySet<string> = new Set(
  Object.entries({ ...KINDS, ...REQUIREMENTS_KINDS, ...REFERENCE_KINDS, ...SERVE_KINDS }).flatMap(
    ([name, { type }]) => (type === 'boolean' ? name : []),
  ),
);

/** Reads the command line. Throws a {@link UsageError} where it makes no sense. */
export async function parseArguments(
  argv: readonly string[],
  language: Language,
): Promise<Arguments> {
  const words = CLI_WORDS[language];
  refuseValuesOfSwitches(argv, words);
  let printed = '';
  const parser = parserFor(argv, configured(yargs(), words), words, language);
  const parsed = await parser.parseAsync([...argv], {}, (error, _, output) => {
    if (error) throw error;
    printed = output;
  });
  if (printed !== '') return { kind: 'print', text: `${printed.trimEnd()}\n` };

  // Operands are read here and not as yargs' positionals, which lose a lone "-".
  const { _: operandsOfYargs, '--': rest, ...options } = parsed;
  const [command, ...operands] = operandsOfYargs.map(String);
  if (command === undefined) throw new UsageError(words.mistakes.noCommand);
  const kind = COMMANDS.find((one) => one === command);
  if (kind === undefined) throw new UsageError(words.mistakes.unknownCommand(neutralise(command)));
  return {
    kind,
    operands: [...operands, ...(Array.isArray(rest) ? rest.map(String) : [])],
    options,
  };
}

/**
 * A parser of all commands. For every command yargs composes the help text before it returns, asked
 * for or not, which takes longer than a small check: a plain command gets a parser of its own options.
 */
function parserFor(
  argv: readonly string[],
  parser: Argv,
  words: CliWords,
  language: Language,
): Argv {
  if (argv[0] === 'check' && !argv.some((word) => word.startsWith('--h'))) {
    return checkCommand(parser, words);
  }
  return parser
    .command('check', words.help.check, (command) => checkCommand(command, words))
    .command('explain', words.help.explain, (command) => explainCommand(command, words))
    .command('requirements', words.help.requirements, (command) =>
      requirementsCommand(command, words),
    )
    .command('compare', words.help.compare, (command) => compareCommand(command, words))
    .command('letter', words.help.letter, (command) => letterCommand(command, words))
    .command('spec', words.help.spec, (command) => specCommand(command, words))
    .command('reference', words.reference.help, (command) => referenceCommand(command, words))
    .command('serve', SERVE_WORDS[language].help, (command) => serveCommand(command, language))
    .command('worker', SERVE_WORDS[language].workerHelp, (command) =>
      workerCommand(command, language),
    );
}

function configured(parser: Argv, words: CliWords): Argv {
  return parser
    .scriptName('open-meal')
    .usage(words.help.purpose)
    .detectLocale(false)
    .updateStrings({ ...words.yargs })
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'populate--': true,
      'short-option-groups': false,
    })
    .option('lang', { type: 'string', requiresArg: true, describe: words.help.lang })
    .help('help', words.help.help)
    .version('version', words.help.version, TOOL.version)
    .epilogue(words.help.exitCodes)
    .wrap(WIDTH)
    .exitProcess(false)
    .strictOptions()
    .fail((message, error) => {
      // Without a throw yargs would go on as if nothing were wrong.
      if (error && error.name !== 'YError') throw error;
      throw new UsageError(
        `${mistakeOf(message ?? error?.message ?? '', words)} ${words.help.see}`,
      );
    });
}

function checkCommand(command: Argv, words: CliWords): Argv {
  addOptions(command, CHECK_OPTIONS, KINDS, words.help.options);
  return command.usage(`open-meal check ${words.help.target}`);
}

function addOptions<Name extends string>(
  command: Argv,
  names: readonly Name[],
  kinds: Readonly<Record<Name, OptionKind>>,
  descriptions: Readonly<Record<Name, string>>,
): void {
  for (const name of names) {
    const { type, fallback } = kinds[name];
    command.option(name, {
      type,
      requiresArg: type !== 'boolean',
      describe: descriptions[name],
      ...(fallback === undefined ? {} : { defaultDescription: fallback }),
    });
  }
}

function requirementsCommand(command: Argv, words: CliWords): Argv {
  addOptions(command, REQUIREMENTS_OPTIONS, REQUIREMENTS_KINDS, words.help.requirementsOptions);
  return command.usage(`open-meal requirements ${words.help.requirementsUsage}`);
}

function compareCommand(command: Argv, words: CliWords): Argv {
  addOptions(command, COMPARE_OPTIONS, COMPARE_KINDS, words.help.compareOptions);
  return command.usage(`open-meal compare ${words.help.compareUsage}`);
}

function letterCommand(command: Argv, words: CliWords): Argv {
  addOptions(command, LETTER_OPTIONS, LETTER_KINDS, words.help.letterOptions);
  return command.usage(`open-meal letter ${words.help.letterUsage}`);
}

function specCommand(command: Argv, words: CliWords): Argv {
  addOptions(command, SPEC_OPTIONS, SPEC_KINDS, words.help.specOptions);
  const actions = Object.entries(words.help.specActions).map(
    ([action, does]) => `  ${action.padEnd(8)}${does}`,
  );
  return command.usage(`open-meal spec ${words.help.specUsage}\n\n${actions.join('\n')}`);
}

function referenceCommand(command: Argv, { reference }: CliWords): Argv {
  addOptions(command, REFERENCE_OPTIONS, REFERENCE_KINDS, reference.options);
  return command.usage(`open-meal reference ${reference.usage}`);
}

function serveCommand(command: Argv, language: Language): Argv {
  const { options, usage } = SERVE_WORDS[language];
  addOptions(command, SERVE_OPTIONS, SERVE_KINDS, options);
  return command.usage(`open-meal serve ${usage}`);
}

function workerCommand(command: Argv, language: Language): Argv {
  const { workerOptions, workerUsage } = SERVE_WORDS[language];
  addOptions(command, WORKER_OPTIONS, WORKER_KINDS, workerOptions);
  return command.usage(`open-meal worker ${workerUsage}`);
}

function explainCommand(command: Argv, words: CliWords): Argv {
  return command
    .option('spec', { type: 'string', requiresArg: true, describe: words.help.explainSpec })
    .usage(`open-meal explain ${words.help.id}`);
}

/** What yargs has found wrong, in our words. */
function mistakeOf(message: string, { mistakes }: CliWords): string {
  const unknown = /^Unknown arguments?: (.*)$/s.exec(message)?.[1]?.split(', ');
  if (unknown !== undefined) return mistakes.unknownOption(unknown.map(asWritten).join(', '));
  const valueless = /^Not enough arguments following: (.*)$/s.exec(message)?.[1];
  return valueless === undefined ? neutralise(message) : mistakes.noValue(asWritten(valueless));
}

function asWritten(name: string): string {
  return `${name.length === 1 ? '-' : '--'}${neutralise(name)}`;
}

/** yargs takes `--all=no` and any other word as false without a murmur. */
function refuseValuesOfSwitches(argv: readonly string[], { mistakes }: CliWords): void {
  const end = argv.indexOf('--');
  for (const argument of end < 0 ? argv : argv.slice(0, end)) {
    const name = /^--([a-z-]+)=/.exec(argument)?.[1];
    const isSwitch = name !== undefined && SWITCHES.has(name);
    if (isSwitch) throw new UsageError(mistakes.switchValue(`--${name}`));
  }
}
