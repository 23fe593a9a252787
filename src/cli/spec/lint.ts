import { lint as lintSpecification } from '../../governance/lint.js';
import { readSpecification } from '../../governance/specification.js';
import { CLI_WORDS } from '../words.js';
import { type SpecCall, tellProblems } from './call.js';

/** `open-meal spec lint`: gates 2, 3, 6 and 8. */
export async function lint(call: SpecCall): Promise<number> {
  const problems = lintSpecification(call.root, readSpecification(call.root));
  if (problems.length > 0) return tellProblems(problems, call);
  await call.environment.stdout.write(`${CLI_WORDS[call.language].spec.linted}\n`);
  return 0;
}
