import { neutralise } from '../report/neutralise.js';
import type { Language } from '../report/words.js';
import { parseArguments } from './arguments.js';
import type { Environment } from './environment.js';
import { languageOfArguments, languageOfEnvironment } from './language.js';
import { optionReader } from './option-reader.js';
import { UsageError } from './usage-error.js';
import { CLI_WORDS } from './words.js';

const USAGE_ERROR = 2;
const PROGRAM_FAILED = 4;

/** Runs one command line and returns the exit code of the process. Never throws. */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  const language = languageOfArguments(argv) ?? languageOfEnvironment(environment.variables);
  try {
    return await runCommand(argv, language, environment);
  } catch (error) {
    if (error instanceof UsageError) {
      await environment.stderr.write(`open-meal: ${error.message}\n`);
      return USAGE_ERROR;
    }
    await environment.stderr.write(failureText(error, language, environment));
    return PROGRAM_FAILED;
  }
}

async function runCommand(
  argv: readonly string[],
  language: Language,
  environment: Environment,
): Promise<number> {
  const parsed = await parseArguments(argv, language);
  if (parsed.kind === 'print') {
    await environment.stdout.write(parsed.text);
    return 0;
  }
  const { kind, operands, options } = parsed;
  optionReader(options, CLI_WORDS[language].mistakes).choice('lang', ['en', 'sv']);
  switch (kind) {
    case 'check': {
      const { check } = await import('./check.js');
      return check(operands, options, argv, language, environment);
    }
    case 'explain': {
      const { explain } = await import('./explain.js');
      return explain(operands, options, language, environment);
    }
    case 'requirements': {
      const { requirements } = await import('./requirements.js');
      return requirements(operands, options, argv, language, environment);
    }
    case 'compare': {
      const { compare } = await import('./compare.js');
      return compare(operands, options, argv, language, environment);
    }
    case 'letter': {
      const { letter } = await import('./letter.js');
      return letter(operands, options, argv, language, environment);
    }
    case 'spec': {
      const { spec } = await import('./spec.js');
      return spec(operands, options, language, environment);
    }
    case 'reference': {
      const { reference } = await import('./reference.js');
      return reference(operands, options, language, environment);
    }
    case 'serve': {
      const { serve } = await import('./serve.js');
      return serve(operands, options, language, environment);
    }
    case 'worker': {
      const { worker } = await import('./worker.js');
      return worker(operands, options, language, environment);
    }
  }
}

/** One sentence on a defect of ours; the stack only for those who look for it. */
export function failureText(
  error: unknown,
  language: Language,
  { variables }: Pick<Environment, 'variables'>,
): string {
  const message = neutralise(error instanceof Error ? error.message : String(error));
  const stack = variables['OPEN_MEAL_DEBUG'] && error instanceof Error ? `${error.stack}\n` : '';
  return `open-meal: ${CLI_WORDS[language].failed(message)}\n${stack}`;
}
