import { freezeVersion } from '../../governance/freeze.js';
import { SPEC_VERSIONS } from '../../model/versions.js';
import { neutralise } from '../../report/neutralise.js';
import { UsageError } from '../usage-error.js';
import { CLI_WORDS } from '../words.js';
import { type SpecCall, tellProblems } from './call.js';

/** `open-meal spec freeze V`: writes the lock of a version that has none. */
export async function freeze(call: SpecCall): Promise<number> {
  const { mistakes, spec: words } = CLI_WORDS[call.language];
  const [given, ...others] = call.operands;
  if (given === undefined || others.length > 0) throw new UsageError(mistakes.oneVersion('freeze'));
  const version = SPEC_VERSIONS.find((one) => one === given);
  if (version === undefined) {
    throw new UsageError(mistakes.noVersion(neutralise(given), SPEC_VERSIONS.join(', ')));
  }
  const freezing = freezeVersion(call.root, version);
  if (freezing.kind === 'refused') return tellProblems(freezing.problems, call);
  const { files, root } = freezing.lock;
  const text =
    freezing.kind === 'frozen'
      ? words.frozen(version, Object.keys(files).length, root)
      : words.alreadyFrozen(version, root);
  await call.environment.stdout.write(`${text}\n`);
  return 0;
}
