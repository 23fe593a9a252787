import type { Language } from '../report/words.js';
import type { Options } from './arguments.js';
import type { Environment } from './environment.js';

export async function letter(
  _operands: readonly string[],
  _options: Options,
  _argv: readonly string[],
  _language: Language,
  _environment: Environment,
): Promise<number> {
  return 0;
}
