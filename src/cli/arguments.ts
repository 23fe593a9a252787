import yargs, { type Argv } from 'yargs';
import { TOOL } from '../model/generated/tool.js';
import { neutralise } from '../report/neutralise.js';
import type { Language } from '../report/words.js';
import { UsageError } from './usage-error.js';
import { CHECK_OPTIONS, type CheckOption } from './words/cli-words.js';
import { CLI_WORDS, type CliWords } from './words.js';

/** What the user asks for, with values as they were written: each command checks its own. */
export type Arguments =
  /** Help or the version, which yargs has written out. */
  | { readonly kind: 'print'; readonly text: string }
  | {
      readonly kind: 'check' | 'explain';
      readonly operands: readonly string[];
      readonly options: Options;
    };

export type Options = Readonly<Record<string, unknown>>;

const WIDTH = 92;

interface OptionKind {
  readonly type: 'string' | 'array' | 'boolean';
  /** What holds without the option, for the help text. */
  readonly fallback?: string;
}

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
  'allow-private': { type: 'boolean' },
  all: { type: 'boolean' },
};

/** Reads the command line. Throws a {@link UsageError} where it makes no sense. */
export async function parseArguments(
  argv: readonly string[],
  language: Language,
): Promise<Arguments> {
  const words = CLI_WORDS[language];
  refuseValuesOfSwitches(argv, words);
  let printed = '';
  const parser = parserFor(argv, configured(yargs(), words), words);
  const parsed = await parser.parseAsync([...argv], {}, (error, _, output) => {
    if (error) throw error;
    printed = output;
  });
  if (printed !== '') return { kind: 'print', text: `${printed.trimEnd()}\n` };

  // Operands are read here and not as yargs' positionals, which lose a lone "-".
  const { _: operandsOfYargs, '--': rest, ...options } = parsed;
  const [command, ...operands] = operandsOfYargs.map(String);
  if (command === undefined) throw new UsageError(words.mistakes.noCommand);
  if (command !== 'check' && command !== 'explain') {
    throw new UsageError(words.mistakes.unknownCommand(neutralise(command)));
  }
  return {
    kind: command,
    operands: [...operands, ...(Array.isArray(rest) ? rest.map(String) : [])],
    options,
  };
}

/**
 * A parser of all commands. For every command yargs composes the help text before it returns, asked
 * for or not, which takes longer than a small check: a plain command gets a parser of its own options.
 */
function parserFor(argv: readonly string[], parser: Argv, words: CliWords): Argv {
  if (argv[0] === 'check' && !argv.some((word) => word.startsWith('--h'))) {
    return checkCommand(parser, words);
  }
  return parser
    .command('check', words.help.check, (command) => checkCommand(command, words))
    .command('explain', words.help.explain, (command) => explainCommand(command, words));
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
  for (const name of CHECK_OPTIONS) {
    const { type, fallback } = KINDS[name];
    command.option(name, {
      type,
      requiresArg: type !== 'boolean',
      describe: words.help.options[name],
      ...(fallback === undefined ? {} : { defaultDescription: fallback }),
    });
  }
  return command.usage(`open-meal check ${words.help.target}`);
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
    const isSwitch = CHECK_OPTIONS.some((one) => one === name && KINDS[one].type === 'boolean');
    if (isSwitch) throw new UsageError(mistakes.switchValue(`--${name}`));
  }
}
