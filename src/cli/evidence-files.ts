import { TOOL } from '../model/generated/tool.js';
import { neutralise } from '../report/neutralise.js';
import type { Language } from '../report/words.js';
import type { Evidence, RecordedRun } from '../source/evidence/evidence.js';
import { readEvidence } from '../source/evidence/read-evidence.js';
import { MAX_EVIDENCE_BYTES, type Recorder } from '../source/evidence/recorder.js';
import { writeHar } from '../source/evidence/write-har.js';
import { parseTarget } from '../source/target.js';
import { writeOutput } from './output-files.js';
import { UsageError } from './usage-error.js';
import { EVIDENCE_WORDS } from './words/evidence-words.js';

/** One thing to check: something to fetch, or one run of an evidence file. */
export type Job =
  | { readonly kind: 'fetch'; readonly target: string }
  | { readonly kind: 'replay'; readonly run: RecordedRun };

/** What targets come to when evidence files are opened. `note` gets sentences for the user. Throws a {@link UsageError}. */
export async function readJobs(
  targets: readonly string[],
  isRecording: boolean,
  language: Language,
  note: (sentence: string) => Promise<void>,
): Promise<Job[]> {
  const words = EVIDENCE_WORDS[language];
  const jobs: Job[] = [];
  for (const target of targets) {
    const parsed = parseTarget(target);
    const file = parsed.kind === 'file' ? await readEvidence(parsed.path) : null;
    const name = neutralise(target);
    if (file === null || file.kind === 'none') {
      jobs.push({ kind: 'fetch', target });
    } else if (file.kind === 'refused') {
      throw new UsageError(words.refused[file.reason](name, neutralise(file.detail)));
    } else {
      if (isRecording) throw new UsageError(words.recordOfRecord(name));
      const other = otherTool(file.evidence);
      if (other !== null)
        await note(words.otherTool(name, neutralise(other.recordedBy), other.now));
      jobs.push(...file.evidence.runs.map((run) => ({ kind: 'replay', run }) as const));
    }
  }
  return jobs;
}

/** Who recorded the evidence, and who we are; null where that is the same. */
function otherTool({
  tool,
}: Evidence): { readonly recordedBy: string; readonly now: string } | null {
  if (tool.version !== TOOL.version) return { recordedBy: tool.version, now: TOOL.version };
  if (tool.rules === TOOL.rules) return null;
  const name = (rules: string) => `${TOOL.version} (${rules.slice(0, 15)})`;
  return { recordedBy: name(tool.rules), now: name(TOOL.rules) };
}

/** Writes what was recorded. Throws a {@link UsageError} where it is too much or the file system refuses. */
export async function writeEvidence(
  file: string,
  recorder: Recorder,
  language: Language,
): Promise<void> {
  const evidence = recorder.evidence();
  if (evidence === null) {
    const mebibytes = MAX_EVIDENCE_BYTES / 1024 / 1024;
    throw new UsageError(EVIDENCE_WORDS[language].tooMuch(neutralise(file), mebibytes));
  }
  await writeOutput(file, writeHar(evidence), language);
}
