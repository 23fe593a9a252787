import type { GateProblem } from '../../governance/problem.js';
import { wordsOf } from '../../governance/words.js';
import { wrap } from '../../report/layout.js';
import { neutralise } from '../../report/neutralise.js';
import type { Language } from '../../report/words.js';
import type { Options } from '../arguments.js';
import type { Environment } from '../environment.js';

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

/** Writes what a gate found wrong, and returns the exit code. */
export async function tellProblems(
  problems: readonly GateProblem[],
  { language, environment }: SpecCall,
): Promise<number> {
  const blocks = problems.map((one) => {
    const { what, todo } = wordsOf(one, language);
    return [neutralise(one.path), ...wrap(what, 2), ...wrap(todo, 2)].join('\n');
  });
  await environment.stdout.write(`${blocks.join('\n\n')}\n`);
  return RED;
}

/** Lines in columns, the first one a heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
