import { bytesOf, filesBelow } from '../../governance/files.js';
import { GENERATED_TEXTS } from '../../report/generated-texts.js';
import { neutralise } from '../../report/neutralise.js';
import { buildSite } from '../../site/build-site.js';
import type { SiteProblem } from '../../site/content.js';
import { optionReader } from '../option-reader.js';
import { UsageError } from '../usage-error.js';
import { CLI_WORDS } from '../words.js';
import type { SpecCall } from './call.js';
import { planWriting, writeFolder } from './site-folder.js';

/** `open-meal spec site --out DIR`: writes the documentation of the specification. */
export async function site({ root, options, language, environment }: SpecCall): Promise<number> {
  const { mistakes, spec: words } = CLI_WORDS[language];
  const folder = optionReader(options, mistakes).text('out');
  if (folder === null || folder === '') throw new UsageError(mistakes.noFolder);
  const shown = neutralise(folder);
  const repository = {
    below: (path: string) => filesBelow(root, path),
    bytes: (path: string) => bytesOf(root, path),
  };
  const build = buildSite(repository, GENERATED_TEXTS);
  if (build.kind === 'unusable') throw new UsageError(problemText(build.problems, mistakes));
  const { files, pages } = build;
  try {
    const plan = planWriting(folder, [...files.keys()]);
    if (plan.kind === 'foreign') {
      throw new UsageError(mistakes.foreignFile(shown, neutralise(plan.path)));
    }
    writeFolder(folder, files, plan.stale);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(mistakes.outputFailed(shown, String(error.code)), { cause: error });
  }
  await environment.stdout.write(`${words.siteWritten(shown, pages, files.size)}\n`);
  return 0;
}

/** The first problem: the others often follow from it. */
function problemText(
  problems: readonly SiteProblem[],
  { siteProblems }: (typeof CLI_WORDS)['en']['mistakes'],
): string {
  const [first] = problems;
  if (first === undefined) throw new Error('unusable without a problem');
  return siteProblems[first.kind](neutralise(first.path));
}
