import type { AnswerHead, Content } from '../../check/publication.js';
import { artefactsOf } from '../../check/version-data.js';
import type { UnreachableReason } from '../../model/reasons.js';
import { type Artefact, isJudgedVersion, type SpecVersion } from '../../model/versions.js';
import type { DocumentProblem } from '../../report/report.js';
import type { Answer } from '../../source/answer.js';
import type { CheckOptions } from '../check-options.js';
import { type Judged, judgeDocument } from '../judge-document.js';
import { summarise } from './summarise.js';

type Answered = Extract<Answer, { kind: 'answered' }>;

/** What an answer was found to be, and what of it rules compare. */
export interface JudgedAnswer {
  readonly judged: Judged;
  readonly content: Content;
}

/** Judges the body of an answer as a document of the given kind; `auto` finds out which. */
export async function judgeAnswer(
  answer: Answered,
  as: 'auto' | Artefact,
  spec: 'auto' | SpecVersion,
  options: CheckOptions,
  document: string,
): Promise<JudgedAnswer> {
  const { source, http, body } = answer;
  const judged = await judgeDocument(
    { kind: 'retrieved', source, chunks: chunksOf(body), http },
    { ...options, as, spec },
    null,
    document,
  );
  const isRead = judged.problem === null && judged.facts !== null;
  return { judged, content: isRead ? summarise(body, judged.artefact) : { kind: 'other' } };
}

/** An error that was asked for: judged as what the version has for errors, where it is that at all. */
export async function judgeError(
  answer: Answered,
  version: SpecVersion,
  options: CheckOptions,
  document: string,
): Promise<JudgedAnswer> {
  const content = summarise(answer.body, null);
  const isKnown = isJudgedVersion(version) && artefactsOf(version).includes('problem');
  if (content.kind !== 'object' || !isKnown) return { judged: unjudged(null), content };
  const { judged } = await judgeAnswer(answer, 'problem', version, options, document);
  return { judged, content };
}

/** What is said of an answer whose body is not looked at. */
export function unjudged(problem: DocumentProblem | null): Judged {
  return { artefact: null, version: null, basis: null, facts: null, problem, judgement: null };
}

/** What the server said beside the body. */
export function headOf({ headers, milliseconds }: Answered): AnswerHead {
  const control = headers.get('cache-control') ?? '';
  return {
    milliseconds,
    forAllOrigins: headers.get('access-control-allow-origin')?.trim() === '*',
    cacheable:
      ['etag', 'last-modified', 'expires'].some((name) => headers.has(name)) ||
      /max-age|no-store|no-cache/i.test(control),
  };
}

/** Why an answer with such a status holds nothing to judge. */
export function statusProblem(status: number): DocumentProblem {
  const reason: UnreachableReason =
    status === 404 || status === 410
      ? 'not-found'
      : status === 401 || status === 403
        ? 'unauthorized'
        : 'http-status';
  return { kind: 'unreachable', reason, detail: `The server answered ${status}.` };
}

/** One piece, as it lies in memory. */
async function* chunksOf(body: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield body;
}
