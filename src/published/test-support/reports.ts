import { createHash } from 'node:crypto';
import type { Place } from '../../check/finding.js';
import type { Artefact } from '../../model/versions.js';
import type { DocumentProblem, Report, ReportDocument } from '../../report/report.js';

/** One document of an invented report, and its body. */
export interface Given {
  readonly source?: string;
  readonly artefact?: Artefact | null;
  /** A JSON value, or a text or bytes as they are. */
  readonly body?: unknown;
  readonly problem?: DocumentProblem;
  readonly status?: number;
}

/** A report with these documents, and their bodies by hash. */
export function reportOn(
  kind: Report['target']['kind'],
  checkedAt: string,
  given: readonly Given[],
  places: readonly Omit<Place, 'data'>[] = [],
): { report: Report; bodies: Map<string, Uint8Array> } {
  const bodies = new Map<string, Uint8Array>();
  const documents = given.map((one, index): ReportDocument => {
    const bytes = bytesOf(one.body);
    const sha256 = bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== null && bytes !== null) bodies.set(sha256, bytes);
    const { source = 'file.json', status = 200, problem = null, artefact = 'meals' } = one;
    const isUrl = source.startsWith('http');
    return {
      id: `d${index + 1}`,
      source,
      artefact,
      spec: '3.4',
      basis: 'assumed',
      bytes: bytes?.length ?? null,
      sha256,
      http: isUrl ? { status, mediaType: null, redirects: [], milliseconds: 1 } : null,
      problem,
    };
  });
  const levels = { must: 0, should: 0, may: 0, advice: 0 };
  const report: Report = {
    format: 'open-meal-report/1',
    tool: { name: 'open-meal', version: '0', rules: '' },
    checkedAt,
    target: { input: 'x', kind },
    spec: { version: '3.4', basis: 'assumed' },
    profile: 'strict',
    verdict: 'conformant',
    summary: {
      requirements: { passed: 0, failed: 0, cantTell: 0, inapplicable: 0, untested: 0 },
      findings: levels,
      places: levels,
      coverage: {
        meals: 3,
        courses: 10,
        withAllergens: 5,
        withIngredients: 4,
        withNutrients: 3,
        withPrices: 2,
        withCo2: 1,
        firstDate: null,
        lastDate: null,
      },
    },
    documents,
    requirements: [],
    findings: places.map((place, index) => ({
      requirement: `r${index}`,
      level: 'must',
      message: 'body-syntax',
      data: {},
      count: 1,
      fingerprint: `f${index}`,
      places: [{ ...place, data: {} }],
    })),
    notRun: [],
    defects: [],
  };
  return { report, bodies };
}

function bytesOf(body: unknown): Uint8Array | null {
  if (body === undefined) return null;
  if (body instanceof Uint8Array) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
