import { parse } from 'yaml';
import type { ConformanceCases } from '../model/conformance-case.js';
import type { DefinitionsSchema } from '../model/definitions-schema.js';
import type { Defect, Requirement } from '../model/requirement.js';
import { JUDGED_VERSIONS, type JudgedVersion } from '../model/versions.js';
import { bytesOf, filesBelow } from './files.js';
import { type GateProblem, problem } from './problem.js';

export type Advice = Requirement & { readonly versions: readonly string[] };

/** A file of cases; the cases of advice lie beside the versions, as advice is never frozen. */
export interface CaseFile extends ConformanceCases {
  readonly path: string;
  readonly isAdvice: boolean;
}

/** One version as its files have it. What is missing is empty, and told as a problem. */
export interface VersionFiles {
  readonly version: JudgedVersion;
  readonly requirements: readonly Requirement[];
  readonly prose: { readonly en: string; readonly sv: string };
  readonly definitions: DefinitionsSchema;
  readonly cases: readonly CaseFile[];
}

/** The whole specification as it lies in the files of a repository. */
export interface Specification {
  readonly versions: readonly VersionFiles[];
  readonly advice: readonly Advice[];
  readonly defects: readonly Defect[];
  /** Files that are missing or cannot be read: nothing else can be told of them. */
  readonly problems: readonly GateProblem[];
}

/** Reads every judged version. The forms of the files are taken on trust: `lint` is what looks at them. */
export function readSpecification(root: string): Specification {
  const problems: GateProblem[] = [];
  const text = (path: string): string => {
    const bytes = bytesOf(root, path);
    if (bytes !== null) return bytes.toString('utf8');
    problems.push(problem('file-missing', path, {}));
    return '';
  };
  const data = <T>(path: string, empty: T): T => {
    const content = text(path);
    if (content === '') return empty;
    try {
      const value: T | null = path.endsWith('.json') ? JSON.parse(content) : parse(content);
      return value ?? empty;
    } catch (error) {
      const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
      problems.push(problem('file-unreadable', path, { detail }));
      return empty;
    }
  };
  const casesIn = (folder: string, isAdvice: boolean): CaseFile[] =>
    filesBelow(root, folder).map((path) => ({
      path,
      isAdvice,
      ...data<ConformanceCases>(path, { requirement: '', cases: [] }),
    }));

  const versions = JUDGED_VERSIONS.map((version): VersionFiles => {
    const folder = `spec/${version}`;
    return {
      version,
      requirements: data<Requirement[]>(`${folder}/requirements.yaml`, []),
      prose: {
        en: text(`${folder}/specification.md`),
        sv: text(`${folder}/sv/specification.md`),
      },
      definitions: data<DefinitionsSchema>(definitionsPath(version), { $id: '', $defs: {} }),
      cases: [
        ...casesIn(`conformance/${version}`, false),
        ...casesIn(`conformance/advice/${version}`, true),
      ],
    };
  });
  return {
    versions,
    advice: data<Advice[]>('spec/advice.yaml', []),
    defects: data<Defect[]>('spec/defects.yaml', []),
    problems,
  };
}

export function definitionsPath(version: JudgedVersion): string {
  return `schemas/${version}/definitions.schema.json`;
}

/** The requirements of a version and the advice that is given for it. */
export function entriesOf(
  { advice }: Pick<Specification, 'advice'>,
  { version, requirements }: Pick<VersionFiles, 'version' | 'requirements'>,
): readonly Requirement[] {
  return [...requirements, ...advice.filter(({ versions }) => versions.includes(version))];
}
