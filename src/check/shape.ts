import type { FindingData } from '../model/message.js';
import type { MessageId } from '../model/messages/index.js';
import type { DefinitionModel } from './definitions.js';
import type { Reading, SchemaError } from './reading.js';
import { undeclaredMessage } from './undeclared.js';
import type { Validator, ValidatorError, VersionData } from './version-data.js';

/** One assertion that a value does not meet, in the terms of the catalogue. */
export interface ShapeProblem {
  readonly requirement: string;
  readonly message: MessageId;
  readonly data: FindingData;
  /** Relative to the validated value. */
  readonly pointer: string;
  /** The finding is about the name of the property, not its value. */
  readonly undeclared: boolean;
}

export interface Shape {
  readonly problems: readonly ShapeProblem[];
  /**
   * Every pointer at or above a problem other than an undeclared property or one that a reading
   * excuses: rules keep away from these.
   */
  readonly broken: ReadonlySet<string>;
}

export const WELL_SHAPED: Shape = { problems: [], broken: new Set() };

const TYPE_MESSAGES: Readonly<Record<string, MessageId>> = {
  object: 'expected-object',
  array: 'expected-array',
  string: 'expected-string',
  'string,null': 'expected-string-or-null',
  number: 'expected-number',
  'number,null': 'expected-number-or-null',
  integer: 'expected-integer',
  'integer,null': 'expected-integer-or-null',
};

/** Where an instance path leads inside the definitions. */
interface Target {
  /** The definition of the object at the path, or of the nearest object above it. */
  readonly definition: DefinitionModel;
  /** The property of that object that the path goes through; null at the object itself. */
  readonly property: string | null;
  /** The requirement of the value at the path. */
  readonly requirement: string | null;
}

/** Validates one value against one definition and says what is wrong in the catalogue's terms. */
export function judgeShape(
  version: VersionData,
  definition: string,
  value: unknown,
  readings: readonly Reading[],
): Shape {
  const validate: Validator | undefined = version.validators.get(definition);
  if (validate === undefined) throw new Error(`no validator for ${definition}`);
  if (validate(value)) return WELL_SHAPED;
  const errors = validate.errors ?? [];
  const broken = new Set<string>();
  const read = applyReadings(version, definition, value, errors, readings);
  const problems = [...read.problems];
  for (const error of errors) {
    // What a reading excuses hinders nothing: the rules still look at all the rest.
    if (read.excused.has(error)) continue;
    if (error.keyword !== 'additionalProperties') markBroken(broken, error.instancePath);
    problems.push(problem(version, definition, value, error));
  }
  return { problems, broken };
}

function problem(
  version: VersionData,
  definition: string,
  value: unknown,
  error: ValidatorError,
): ShapeProblem {
  const target = resolve(version, definition, error.instancePath);
  switch (error.keyword) {
    case 'required': {
      const property = String(error.params['missingProperty']);
      return {
        requirement: known(target.definition.properties.get(property)?.requirement, error),
        message: 'property-missing',
        data: { property },
        pointer: error.instancePath,
        undeclared: false,
      };
    }
    case 'additionalProperties': {
      const property = String(error.params['additionalProperty']);
      const ids = target.definition.undeclared;
      const own = ids !== null && Object.hasOwn(ids, property) ? ids[property] : ids?.['*'];
      return {
        requirement: known(own, error),
        ...undeclaredMessage(version.definitions, target.definition.name, property),
        pointer: `${error.instancePath}/${escapeToken(property)}`,
        undeclared: true,
      };
    }
    default: {
      const met = valueAt(value, error.instancePath);
      return {
        requirement: known(target.requirement, error),
        message: valueMessage(error, met),
        data: { value: excerpt(met) },
        pointer: error.instancePath,
        undeclared: false,
      };
    }
  }
}

function valueMessage(error: ValidatorError, met: unknown): MessageId {
  if (typeof met === 'number' && !Number.isFinite(met)) return 'number-not-representable';
  if (error.keyword === 'minimum' || error.keyword === 'maximum') return 'integer-out-of-range';
  if (error.keyword === 'type') {
    const message = TYPE_MESSAGES[String(error.params['type'])];
    if (message !== undefined) return message;
  }
  return 'value-not-listed';
}

/** Finds the instances that a reading recognises, and the errors that it takes away. */
function applyReadings(
  version: VersionData,
  root: string,
  value: unknown,
  errors: readonly ValidatorError[],
  readings: readonly Reading[],
): { excused: ReadonlySet<ValidatorError>; problems: readonly ShapeProblem[] } {
  const excused = new Set<ValidatorError>();
  const problems: ShapeProblem[] = [];
  if (readings.length === 0) return { excused, problems };
  const read = new Set<string>();
  for (const error of errors) {
    for (const { path, definition } of objectsAbove(version, root, error.instancePath)) {
      const concerned = readings.filter((reading) => reading.inspects === definition);
      if (concerned.length === 0) continue;
      const instance = valueAt(value, path);
      if (typeof instance !== 'object' || instance === null || Array.isArray(instance)) continue;
      const object: Readonly<Record<string, unknown>> = { ...instance };
      for (const reading of concerned) {
        if (!reading.recognises(object)) continue;
        if (!reading.excuses(asSchemaError(error, path))) continue;
        excused.add(error);
        const key = `${reading.requirement}\n${path}`;
        if (read.has(key)) continue;
        read.add(key);
        problems.push({
          requirement: reading.requirement,
          message: reading.message,
          data: reading.data(object),
          pointer: path + (reading.at ?? ''),
          undeclared: false,
        });
      }
    }
  }
  return { excused, problems };
}

function asSchemaError(error: ValidatorError, instance: string): SchemaError {
  const within = error.instancePath.slice(instance.length);
  const named = error.params['missingProperty'] ?? error.params['additionalProperty'];
  const last = within === '' ? null : unescapeToken(within.slice(within.lastIndexOf('/') + 1));
  return {
    keyword: error.keyword,
    property: typeof named === 'string' ? named : last,
    within,
  };
}

/** Follows a path through the definitions. Array indices stand for any element. */
function resolve(version: VersionData, root: string, path: string): Target {
  const steps = objectsAbove(version, root, path);
  const last = steps.at(-1);
  if (last === undefined) throw new Error(`unknown definition ${root}`);
  const definition = definitionNamed(version, last.definition);
  const rest = path.slice(last.path.length);
  if (rest === '') return { definition, property: null, requirement: definition.requirement };
  const [, token = '', ...deeper] = rest.split('/');
  const property = definition.properties.get(unescapeToken(token));
  return {
    definition,
    property: property?.name ?? null,
    requirement:
      (deeper.length > 0 ? property?.elementRequirement : null) ?? property?.requirement ?? null,
  };
}

/** The objects on the way of a path, outermost first, with the definition of each. */
function objectsAbove(
  version: VersionData,
  root: string,
  path: string,
): { path: string; definition: string }[] {
  const steps = [{ path: '', definition: root }];
  let here = '';
  let definition = definitionNamed(version, root);
  let elements: string | null = null;
  for (const token of path.split('/').slice(1)) {
    here += `/${token}`;
    let next: string | null;
    if (elements !== null) {
      next = elements;
      elements = null;
    } else {
      const property = definition.properties.get(unescapeToken(token));
      elements = property?.elements ?? null;
      next = property?.object ?? null;
      if (next === null && elements === null) break;
    }
    if (next !== null) {
      steps.push({ path: here, definition: next });
      definition = definitionNamed(version, next);
    }
  }
  return steps;
}

function definitionNamed(version: VersionData, name: string): DefinitionModel {
  const definition = version.definitions.get(name);
  if (definition === undefined) throw new Error(`unknown definition ${name}`);
  return definition;
}

function known(requirement: string | null | undefined, error: ValidatorError): string {
  if (requirement === null || requirement === undefined) {
    throw new Error(
      `an assertion without a requirement: ${error.keyword} at ${error.instancePath}`,
    );
  }
  return requirement;
}

function markBroken(broken: Set<string>, pointer: string): void {
  for (let path = pointer; !broken.has(path); path = path.slice(0, path.lastIndexOf('/'))) {
    broken.add(path);
    if (path === '') return;
  }
}

function valueAt(value: unknown, pointer: string): unknown {
  let here: unknown = value;
  for (const token of pointer.split('/').slice(1)) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Reflect.get(here, unescapeToken(token));
  }
  return here;
}

/** A short form of the value met: text in quotation marks, lists and objects by their brackets. */
export function excerpt(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  // Long lists are cut out of their document, so an empty one may not have been empty there.
  if (Array.isArray(value)) return '[ … ]';
  if (typeof value === 'object' && value !== null) return '{ … }';
  return String(value);
}

export function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
