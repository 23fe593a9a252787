import { bytesOf, filesBelow } from '../../governance/files.js';
import { lint } from '../../governance/lint.js';
import { readSpecification } from '../../governance/specification.js';
import { verifyLocks } from '../../governance/verify.js';
import { GENERATED_TEXTS } from '../../report/generated-texts.js';
import { neutralise } from '../../report/neutralise.js';
import { buildSite, type SiteBuild } from '../../site/build-site.js';
import type { SiteFiles, SiteProblem } from '../../site/content.js';
import { MarkdownFormError } from '../../site/markdown.js';
import { optionReader } from '../option-reader.js';
import { UsageError } from '../usage-error.js';
import { CLI_WORDS, type CliWords } from '../words.js';
import { type SpecCall, tellProblems } from './call.js';
import { planWriting, writeFolder } from './site-folder.js';

/** `open-meal spec site --out DIR`: writes the documentation of the specification. */
export async function site(call: SpecCall): Promise<number> {
  const { root, options, language, environment } = call;
  const { mistakes, spec: words } = CLI_WORDS[language];
  const folder = optionReader(options, mistakes).text('out');
  if (folder === null || folder === '') throw new UsageError(mistakes.noFolder);
  const shown = neutralise(folder);
  const repository = {
    below: (path: string) => filesBelow(root, path),
    bytes: (path: string) => bytesOf(root, path),
  };
  // What is red is not published; and whatever is read from here on has its form.
  const red = [...lint(root, readSpecification(root)), ...verifyLocks(root).problems];
  if (red.length > 0) return tellProblems(red, call);
  const build = built(repository, mistakes);
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

function built(repository: SiteFiles, mistakes: CliWords['mistakes']): SiteBuild {
  try {
    return buildSite(repository, GENERATED_TEXTS);
  } catch (error) {
    if (!(error instanceof MarkdownFormError)) throw error;
    throw new UsageError(mistakes.noForm(neutralise(error.form)), { cause: error });
  }
}

/** The first problem: the others often follow from it. */
function problemText(
  problems: readonly SiteProblem[],
  { siteProblems }: CliWords['mistakes'],
): string {
  const [first] = problems;
  if (first === undefined) throw new Error('unusable without a problem');
  return siteProblems[first.kind](neutralise(first.path));
}
