import { readSpecification } from '../../governance/specification.js';
import { CLI_WORDS } from '../words.js';
import { type SpecCall, tellProblems } from './call.js';

/** `open-meal spec mutate`: gate 5, takes away every assertion and every rule in turn. */
export async function mutate(call: SpecCall): Promise<number> {
  const specification = readSpecification(call.root);
  if (specification.problems.length > 0) return tellProblems(specification.problems, call);
  const [gate, { judgeCase }, { allMeans }] = await Promise.all([
    import('../../governance/mutate.js'),
    import('../../validator/judge-case.js'),
    import('../../validator/judge-document.js'),
  ]);
  const { json, calendar, readings } = await allMeans();
  const { mutants, killed, survivors, red, skipped } = await gate.mutate(
    specification,
    { json, calendar, readings },
    (test, version, { version: data, ...rules }) =>
      judgeCase(test, version, { ...rules, loadVersion: () => Promise.resolve(data) }),
  );
  const words = CLI_WORDS[call.language].spec;
  const problems = [...red, ...survivors];
  const code = problems.length > 0 ? await tellProblems(problems, call) : 0;
  await call.environment.stdout.write(
    `${words.mutated(mutants, killed, survivors.length)}${skipped === 0 ? '' : ` ${words.mutantsSkipped(skipped)}`}\n`,
  );
  return code;
}
