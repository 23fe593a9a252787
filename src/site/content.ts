import type { ConformanceCase } from '../model/conformance-case.js';
import type { Advice, Defect, Requirement } from '../model/requirement.js';
import type { VersionFacts } from '../model/version-facts.js';
import type { JudgedVersion, SpecVersion } from '../model/versions.js';
import type { Language } from '../report/words.js';

/** The files of the repository, or of the package. Paths are relative, with forward slashes. */
export interface SiteFiles {
  /** Every file below a folder, sorted; none if it is not there. */
  below(folder: string): readonly string[];
  bytes(path: string): Uint8Array | null;
}

/** What keeps the site from being made. Facts only. */
export interface SiteProblem {
  /**
   * `missing`: a file that every version has; `stale`: the program was built before it was changed;
   * `foreign-id`: a schema whose `$id` is not the address of the file.
   */
  readonly kind: 'missing' | 'stale' | 'foreign-id';
  readonly path: string;
}

/** One node of a JSON Schema of this repository. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: boolean;
  readonly 'x-requirement'?: string | Readonly<Record<string, unknown>>;
  readonly [keyword: string]: unknown;
}

/** The schema of one kind of document. */
export interface DocumentSchema {
  /** The path of its `$id` below the base, and so its file here. */
  readonly path: string;
  readonly title: string;
  /** The definition that it refers to. */
  readonly definition: string | null;
}

/** A place in the definitions of a version that holds an assertion of a requirement. */
export interface SchemaPlace {
  /** As a JSON Pointer: `/$defs/Meal/properties/date`. */
  readonly pointer: string;
  readonly definition: string;
  readonly property: string | null;
  /** What is asserted there, as JSON Schema: `"type": "string"`. */
  readonly assertion: string;
  /** Whether the object around it must have it. */
  readonly required: boolean;
}

/** Everything of a version that can be judged. */
export interface JudgedContent {
  readonly version: JudgedVersion;
  readonly facts: VersionFacts;
  readonly requirements: readonly Requirement[];
  /** Markdown. */
  readonly prose: Readonly<Record<Language, string>>;
  readonly definitions: Readonly<Record<string, SchemaNode>>;
  /** The path of the `$id` of the definitions. */
  readonly definitionsPath: string;
  readonly documents: readonly DocumentSchema[];
  readonly places: ReadonlyMap<string, readonly SchemaPlace[]>;
  /** The cases of each requirement, and of each piece of advice that is given for the version. */
  readonly cases: ReadonlyMap<string, readonly ConformanceCase[]>;
  /** TypeScript. */
  readonly types: string;
}

/** Everything that the site is made of. */
export interface SiteContent {
  /** The address of the repository on the web. */
  readonly repository: string;
  /** Every version, oldest first. */
  readonly versions: readonly VersionFacts[];
  /** The versions with a catalogue, oldest first. */
  readonly judged: readonly JudgedContent[];
  /** The version that publishers should follow. */
  readonly current: JudgedContent;
  readonly advice: readonly Advice[];
  readonly defects: readonly Defect[];
  /** Every schema by the path of its `$id`. */
  readonly schemas: ReadonlyMap<string, Uint8Array>;
  /** The lock of each frozen version by its path. */
  readonly locks: ReadonlyMap<string, Uint8Array>;
  /** Whether the repository has a file. */
  readonly hasFile: (path: string) => boolean;
  /** Where something can be checked, for a site that is part of a service. */
  readonly service?: ServiceAddress;
}

export type ServiceAddress = Readonly<Record<Language, string>>;

/** What a version holds, or null for one without a catalogue. */
export function judgedContent(site: SiteContent, version: SpecVersion): JudgedContent | null {
  return site.judged.find((one) => one.version === version) ?? null;
}
