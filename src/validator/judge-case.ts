import type { Judgement } from '../check/finding.js';
import type { ConformanceCase } from '../model/conformance-case.js';
import type { JudgedVersion } from '../model/versions.js';
import { defaultOptions } from './check-options.js';
import { judgeDocument, type Means } from './judge-document.js';

/** The moment at which a case is judged that names none. */
const CLOCK = '2026-01-05T08:00:00Z';

/** Judges the document of a conformance case, with every place kept. Throws where it cannot be judged at all. */
export async function judgeCase(
  test: ConformanceCase,
  version: JudgedVersion,
  means: Means,
): Promise<Judgement> {
  const judged = await judgeDocument(
    {
      kind: 'retrieved',
      source: 'case',
      chunks: (async function* () {
        yield bodyOf(test);
      })(),
      http:
        test.http === undefined
          ? null
          : { charset: null, method: null, redirects: [], milliseconds: 0, ...test.http },
    },
    {
      ...defaultOptions(new Date(test.now ?? CLOCK)),
      spec: version,
      as: test.artefact,
      all: true,
    },
    means,
  );
  if (judged.judgement === null) throw new Error(`not judged: ${JSON.stringify(judged.problem)}`);
  return judged.judgement;
}

function bodyOf(test: ConformanceCase): Uint8Array {
  if (test.base64 !== undefined) return Buffer.from(test.base64, 'base64');
  return Buffer.from(test.text ?? JSON.stringify(test.document));
}
