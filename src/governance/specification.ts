import type { ConformanceCases } from '../model/conformance-case.js';
import type { DefinitionsSchema } from '../model/definitions-schema.js';
import type { Advice, Defect, Requirement } from '../model/requirement.js';
import {
  JUDGED_VERSIONS,
  type JudgedVersion,
  SPEC_VERSIONS,
  type SpecVersion,
} from '../model/versions.js';
import { readData } from './data.js';
import { bytesOf, filesBelow } from './files.js';
import { type FormName, formReader } from './forms.js';
import { asManifest, type Manifest, manifestPath } from './manifest.js';
import { type GateProblem, problem } from './problem.js';

/**
 * A file of cases. Beside the versions, and so never frozen, lie those of advice, and those that were found
 * after their version was frozen: what a document is worth under a text is seen long after the text is fixed.
 */
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

/** An id that has gone out of use, and the last version that has it. */
export interface Retired {
  readonly id: string;
  readonly last: string;
}

/** The whole specification as it lies in the files of a repository. */
export interface Specification {
  /** Those that could be read. */
  readonly manifests: ReadonlyMap<SpecVersion, Manifest>;
  readonly versions: readonly VersionFiles[];
  readonly advice: readonly Advice[];
  readonly defects: readonly Defect[];
  readonly retired: readonly Retired[];
  /** Files that are missing, cannot be read or have not their form: nothing else can be told of them. */
  readonly problems: readonly GateProblem[];
  /** Texts that are there in one language only. */
  readonly untranslated: readonly GateProblem[];
}

/** Reads every file that the gates look at. One that has not its form counts as empty. */
export function readSpecification(root: string): Specification {
  const { text, data, problems, untranslated } = reader(root);
  const manifests = SPEC_VERSIONS.flatMap((version) => {
    const manifest = asManifest(data<unknown>('spec/version', manifestPath(version), null));
    return manifest === null ? [] : [[version, manifest] as const];
  });
  const casesIn = (folder: string, isAdvice: boolean): CaseFile[] =>
    filesBelow(root, folder).map((path) => ({
      path,
      isAdvice,
      ...data<ConformanceCases>('conformance/case', path, { requirement: '', cases: [] }),
    }));
  const versions = JUDGED_VERSIONS.map((version): VersionFiles => {
    const folder = `spec/${version}`;
    const definitions = definitionsPath(version);
    for (const path of filesBelow(root, `schemas/${version}`)) {
      if (path !== definitions) data('spec/document', path, null);
    }
    return {
      version,
      requirements: data<Requirement[]>('spec/requirements', `${folder}/requirements.yaml`, []),
      prose: {
        en: text(`${folder}/specification.md`),
        sv: text(`${folder}/sv/specification.md`),
      },
      definitions: data<DefinitionsSchema>('spec/definitions', definitions, { $id: '', $defs: {} }),
      cases: [
        ...casesIn(`conformance/${version}`, false),
        ...casesIn(`conformance/errata/${version}`, false),
        ...casesIn(`conformance/advice/${version}`, true),
      ],
    };
  });
  data('spec/frozen', 'spec/frozen.yaml', null);
  return {
    manifests: new Map(manifests),
    versions,
    advice: data<Advice[]>('spec/advice', 'spec/advice.yaml', []),
    defects: data<Defect[]>('spec/defects', 'spec/defects.yaml', []),
    retired: data<Retired[]>('spec/retired', 'spec/retired.yaml', []),
    problems,
    untranslated,
  };
}

/** Reads files, and keeps what is wrong with them. */
function reader(root: string) {
  const problems: GateProblem[] = [];
  const untranslated: GateProblem[] = [];
  const formOf = formReader(root);
  return {
    problems,
    untranslated,
    text(path: string): string {
      const bytes = bytesOf(root, path);
      if (bytes === null) problems.push(problem('file-missing', path, {}));
      return bytes?.toString('utf8') ?? '';
    },
    /** What a file holds, if it has its form; otherwise what stands for an empty one. */
    data<Value>(form: FormName, path: string, empty: Value): Value {
      const reading = readData(root, path);
      if (reading.kind !== 'read') {
        problems.push(
          reading.kind === 'missing'
            ? problem('file-missing', path, {})
            : problem('file-unreadable', path, { detail: reading.detail }),
        );
        return empty;
      }
      const found = formOf(form, path, reading.value);
      // A form that is missing is so for every file that should have it.
      const known = new Set(problems.map((one) => JSON.stringify(one)));
      problems.push(...found.form.filter((one) => !known.has(JSON.stringify(one))));
      untranslated.push(...found.language);
      // The form is that of the type.
      return found.form.length > 0 ? empty : (reading.value as Value);
    },
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
