import { verifyLocks } from '../../governance/verify.js';
import { CLI_WORDS } from '../words.js';
import { type SpecCall, tellProblems } from './call.js';

/** `open-meal spec verify`: compares every frozen version with its lock. */
export async function verify(call: SpecCall): Promise<number> {
  const { problems, versions, files } = verifyLocks(call.root);
  if (problems.length > 0) return tellProblems(problems, call);
  await call.environment.stdout.write(
    `${CLI_WORDS[call.language].spec.verified(versions, files)}\n`,
  );
  return 0;
}
