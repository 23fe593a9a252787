import type { GateProblem } from '../../governance/problem.js';
import { wordsOf } from '../../governance/words.js';
import { wrap } from '../../report/layout.js';
import { neutralise } from '../../report/neutralise.js';
import type { Language } from '../../report/words.js';
import type { Options } from '../arguments.js';
import type { Environment, TextSink } from '../environment.js';

/** What one action of `spec` gets. */
export interface SpecCall {
  /** The repository that holds the specification. */
  readonly root: string;
  readonly operands: readonly string[];
  readonly options: Options;
  readonly language: Language;
  readonly environment: Environment;
}

const RED = 1;
/** Longest sentence of a gate, in UTF-16 code units: what it quotes from a file may be of any length. */
const TOLD = 1000;

/** Writes what a gate found wrong, and returns the exit code. */
export async function tellProblems(
  problems: readonly GateProblem[],
  { language, environment }: SpecCall,
  stream: TextSink = environment.stdout,
): Promise<number> {
  const blocks = problems.map((one) => {
    const { what, todo } = wordsOf(one, language);
    return [
      neutralise(one.path),
      ...wrap(neutralise(what, TOLD), 2),
      ...wrap(neutralise(todo, TOLD), 2),
    ].join('\n');
  });
  await stream.write(`${blocks.join('\n\n')}\n`);
  return RED;
}
