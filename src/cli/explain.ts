import { JUDGED_VERSIONS } from '../model/versions.js';
import { explain as explainRequirement } from '../report/explain.js';
import { GENERATED_TEXTS } from '../report/generated-texts.js';
import { neutralise } from '../report/neutralise.js';
import type { Language } from '../report/words.js';
import type { Options } from './arguments.js';
import type { Environment } from './environment.js';
import { optionReader } from './option-reader.js';
import { UsageError } from './usage-error.js';
import { CLI_WORDS } from './words.js';

/** `open-meal explain`: writes one requirement in full. */
export async function explain(
  ids: readonly string[],
  options: Options,
  language: Language,
  { stdout }: Environment,
): Promise<number> {
  const { mistakes } = CLI_WORDS[language];
  const version = optionReader(options, mistakes).choice('spec', JUDGED_VERSIONS);
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) throw new UsageError(mistakes.noId);
  const explanation = explainRequirement(GENERATED_TEXTS, id, version, language);
  if (explanation.kind === 'unknown') {
    const { nearest, versions } = explanation;
    throw new UsageError(
      version !== null && versions.length > 0
        ? mistakes.otherVersions(neutralise(id), version, versions)
        : mistakes.unknownRequirement(neutralise(id), nearest),
    );
  }
  await stdout.write(explanation.text);
  return 0;
}
