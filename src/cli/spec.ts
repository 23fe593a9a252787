import { cwd } from 'node:process';
import { findRepository, isRepository } from '../governance/repository.js';
import { neutralise } from '../report/neutralise.js';
import type { Language } from '../report/words.js';
import type { Options } from './arguments.js';
import type { Environment } from './environment.js';
import { optionReader } from './option-reader.js';
import type { SpecCall } from './spec/call.js';
import { freeze } from './spec/freeze.js';
import { lint } from './spec/lint.js';
import { list } from './spec/list.js';
import { mutate } from './spec/mutate.js';
import { trace } from './spec/trace.js';
import { verify } from './spec/verify.js';
import { UsageError } from './usage-error.js';
import { SPEC_ACTIONS, SPEC_OPTIONS, type SpecAction, type SpecOption } from './words/cli-words.js';
import { CLI_WORDS } from './words.js';

/** Which options an action takes, beside `--root` and `--lang`. */
const OPTIONS_OF: Readonly<Record<SpecAction, readonly SpecOption[]>> = {
  list: [],
  lint: [],
  trace: ['requirement', 'format'],
  freeze: [],
  verify: [],
  mutate: [],
  site: ['out'],
};

/** `open-meal spec`: shows and checks the specification itself. Exit code 0, or 1 when a gate is red. */
export async function spec(
  [given, ...operands]: readonly string[],
  options: Options,
  language: Language,
  environment: Environment,
): Promise<number> {
  const { mistakes } = CLI_WORDS[language];
  const actions = SPEC_ACTIONS.join(', ');
  if (given === undefined) throw new UsageError(mistakes.noSpecAction(actions));
  const action = SPEC_ACTIONS.find((one) => one === given);
  if (action === undefined) {
    throw new UsageError(mistakes.unknownSpecAction(neutralise(given), actions));
  }
  refuseOtherOptions(action, options, language);
  if (action !== 'freeze' && operands.length > 0) throw new UsageError(mistakes.noOperand(action));
  return act(action, {
    root: rootOf(options, language),
    operands,
    options,
    language,
    environment,
  });
}

async function act(action: SpecAction, call: SpecCall): Promise<number> {
  switch (action) {
    case 'list':
      return list(call);
    case 'freeze':
      return freeze(call);
    case 'verify':
      return verify(call);
    case 'lint':
      return lint(call);
    case 'trace':
      return trace(call);
    case 'mutate':
      return mutate(call);
    case 'site': {
      // Loaded only here: it brings the reading of Markdown along.
      const { site } = await import('./spec/site.js');
      return site(call);
    }
  }
}

function refuseOtherOptions(action: SpecAction, options: Options, language: Language): void {
  const other = SPEC_OPTIONS.find(
    (name) => options[name] !== undefined && name !== 'root' && !OPTIONS_OF[action].includes(name),
  );
  if (other !== undefined) {
    throw new UsageError(CLI_WORDS[language].mistakes.optionElsewhere(`--${other}`, action));
  }
}

function rootOf(options: Options, language: Language): string {
  const { mistakes } = CLI_WORDS[language];
  const given = optionReader(options, mistakes).text('root');
  if (given === null) return findRepository(cwd());
  if (!isRepository(given)) throw new UsageError(mistakes.noRepository(neutralise(given)));
  return given;
}
