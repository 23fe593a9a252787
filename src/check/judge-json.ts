import type { FindingData } from '../model/message.js';
import type { MessageId } from '../model/messages/index.js';
import type { Artefact } from '../model/versions.js';
import type { ByteFacts, JsonItem } from '../parse/json-item.js';
import type { HttpFacts } from '../source/retrieval.js';
import { createCollector } from './collector.js';
import { createCoverageCounter } from './coverage.js';
import type { DefinitionModel, PropertyModel } from './definitions.js';
import { jsonExcerpt } from './excerpt.js';
import type { Judgement } from './finding.js';
import { closeJudgement, levelOf } from './judgement.js';
import type { Reading } from './reading.js';
import type { AnyRule, ItemCounts, PlaceInSubject } from './rule.js';
import { createRuleRunner } from './rule-runner.js';
import { escapeToken, judgeShape, type Shape, WELL_SHAPED } from './shape.js';
import { loneSurrogates } from './surrogates.js';
import { definitionOf, type VersionData } from './version-data.js';

/** How a document is judged. */
export interface JudgeOptions {
  readonly version: VersionData;
  readonly artefact: Artefact;
  /** The id that places carry, e.g. `d1`. */
  readonly document: string;
  readonly rules: readonly AnyRule[];
  readonly readings: readonly Reading[];
  /** Undeclared properties become advice. */
  readonly tolerant: boolean;
  readonly keepAllPlaces: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly http: HttpFacts | null;
  /** What no excerpt may hold. */
  readonly secrets: readonly string[];
}

export interface JsonJudge {
  item(item: JsonItem): void;
  /** Nothing may follow. */
  finish(facts: ByteFacts): Judgement;
}

/** Judges a JSON document item by item; its memory does not grow with the document. */
export function createJsonJudge(options: JudgeOptions): JsonJudge {
  const { version, artefact, document } = options;
  const collector = createCollector(artefact, options.keepAllPlaces);
  const coverage = createCoverageCounter();
  const applied = new Set<string>(['document.json']);
  const seen = new Set<DefinitionModel>();
  /** By property index: it occurred somewhere. A set of ids would cost more than everything else here. */
  const met = new Uint8Array(propertyCount(version));
  const readings = options.readings.filter((r) => r.versions.includes(version.version));
  const rules = createRuleRunner(
    options.rules,
    version,
    artefact,
    options.now,
    reportFromRule,
    () => item?.pointer.replace(/\/[^/]*$/, '') ?? '',
  );

  /** The item in hand and the way to the subject in hand, for places. */
  let item: JsonItem | null = null;
  const path: (string | number)[] = [];
  let names = 0;
  /** From here on it is about the document as a whole. */
  let finishing = false;
  const open = { meals: 0, distributors: 0, dataProviders: 0 };

  function reportFromRule(
    requirement: string,
    message: MessageId,
    data: FindingData,
    at: PlaceInSubject | undefined,
  ): void {
    const within = pathPointer(path) + (typeof at === 'string' ? at : '');
    const known =
      typeof at === 'object' && !('name' in at) && at.line !== undefined
        ? { ...at, line: at.line }
        : null;
    add(requirement, message, data, within, 'value', known);
  }

  function add(
    requirement: string,
    message: MessageId,
    data: FindingData,
    within: string,
    what: 'value' | 'name',
    known: LinePlace | null = null,
  ): void {
    const here = item;
    const level = levelOf(version, requirement);
    collector.add({
      requirement,
      level: what === 'name' && options.tolerant ? 'advice' : level,
      message,
      data,
      group: (here?.collection ?? '') + within.replace(/\/\d+(?=\/|$)/g, '/*'),
      place: (withExcerpt) => {
        const isShown = withExcerpt && here !== null && known === null && !finishing;
        const excerpt = isShown ? jsonExcerpt(here, within, what, options.secrets) : undefined;
        return {
          document,
          pointer: (here?.pointer ?? '') + within,
          ...linePlace(here, within, what, known),
          ...(excerpt === undefined ? {} : { excerpt }),
        };
      },
    });
  }

  /** Judges one value against a definition, and what it holds. True when its shape is right. */
  function judgeUnit(definition: string, value: unknown): boolean {
    const base = path.length;
    const shape = judgeShape(version, definition, value, readings);
    const prefix = shape === WELL_SHAPED ? '' : pathPointer(path);
    for (const problem of shape.problems) {
      const what = problem.undeclared ? 'name' : 'value';
      add(problem.requirement, problem.message, problem.data, prefix + problem.pointer, what);
    }
    return visit(definition, value, shape, base);
  }

  function visit(definition: string, value: unknown, shape: Shape, base: number): boolean {
    const model = version.definitions.get(definition);
    if (model === undefined) throw new Error(`unknown definition ${definition}`);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      names += countNames(value);
      rules.hinder(definition);
      return false;
    }
    if (!seen.has(model)) noteDefinition(model);
    let sound = shape === WELL_SHAPED || !shape.broken.has(pathPointer(path, base));
    const object = value as Readonly<Record<string, unknown>>; // just seen to be one
    for (const key in object) {
      names++;
      const child = object[key];
      const property = model.properties.get(key);
      if (property === undefined) {
        names += countNames(child);
        continue;
      }
      met[property.index] = 1;
      if (typeof child !== 'object' || child === null) continue;
      path.push(key);
      if (property.object !== null) {
        sound = visit(property.object, child, shape, base) && sound;
      } else if (property.elements !== null && Array.isArray(child)) {
        for (let index = 0; index < child.length; index++) {
          path.push(index);
          sound =
            (property.separately
              ? judgeUnit(property.elements, child[index])
              : visit(property.elements, child[index], shape, base)) && sound;
          path.pop();
        }
      } else {
        names += countNames(child);
      }
      path.pop();
    }
    // Coverage asks for nothing but presence, so it also counts what is otherwise broken.
    if (definition === 'Course') coverage.course(object);
    else if (definition === 'Meal') coverage.meal(object);
    if (sound) rules.run(definition, value);
    else rules.hinder(definition);
    return sound;
  }

  /** The first instance of a definition makes its own requirements apply. */
  function noteDefinition(model: DefinitionModel): void {
    seen.add(model);
    if (model.requirement !== null) applied.add(model.requirement);
    for (const id of Object.values(model.undeclared ?? {})) applied.add(id);
    for (const property of model.properties.values()) {
      if (property.required && property.requirement !== null) applied.add(property.requirement);
    }
    for (const reading of readings) {
      if (reading.inspects === model.name) applied.add(reading.requirement);
    }
  }

  function metRequirements(): string[] {
    return propertiesOf(version).flatMap(({ index, requirement }) =>
      met[index] === 1 && requirement !== null ? [requirement] : [],
    );
  }

  function countItem(collection: string): void {
    if (collection.endsWith('/meals/*')) open.meals++;
    else if (collection.endsWith('/distributors/*')) open.distributors++;
    else if (collection === '/dataProviders/*' || artefact === 'data-providers') {
      open.dataProviders++;
    } else if (artefact === 'distributors') open.distributors++;
  }

  function tellCounts(definition: string, sound: boolean): void {
    if (!isCounted(definition)) return;
    if (sound) rules.run('ItemCounts', { definition, ...open } satisfies ItemCounts);
    else rules.hinder('ItemCounts');
    open.meals = 0;
    open.distributors = 0;
    open.dataProviders = 0;
  }

  return {
    item(next) {
      const definition = definitionOf(version.version, artefact, next.collection);
      if (definition === null) return;
      item = next;
      path.length = 0;
      names = 0;
      const sound = judgeUnit(definition, next.value);
      const repeatedNames = next.names === names ? [] : next.repeatedNames();
      const lone = next.surrogateEscapes ? loneSurrogates(next.value) : [];
      rules.run('Item', { repeatedNames, loneSurrogates: lone });
      tellCounts(definition, sound);
      if (next.collection !== '') countItem(next.collection);
    },
    finish(facts) {
      path.length = 0;
      finishing = true;
      if (options.http !== null) rules.run('Http', options.http);
      rules.run('Bytes', facts);
      rules.finish();
      const ran = rules.result();
      return closeJudgement({
        version,
        artefact,
        collected: collector.result(),
        applied: new Set([...applied, ...metRequirements(), ...ran.applied]),
        hindered: ran.hindered,
        waived: options.tolerant ? undeclaredRequirements(version) : new Set(),
        withHttp: options.http !== null,
        coverage: coverage.result(),
        defects: ran.defects,
      });
    },
  };
}

type LinePlace = { readonly line: number; readonly column?: number };

function linePlace(
  item: JsonItem | null,
  within: string,
  what: 'value' | 'name',
  known: LinePlace | null,
): { line: number | null; column: number | null } {
  if (known !== null) return { line: known.line, column: known.column ?? null };
  return item === null ? { line: null, column: null } : item.locate(within, what);
}

function propertiesOf(version: VersionData): readonly PropertyModel[] {
  return [...version.definitions.values()].flatMap((model) => [...model.properties.values()]);
}

function propertyCount(version: VersionData): number {
  return propertiesOf(version).length;
}

function isCounted(definition: string): definition is ItemCounts['definition'] {
  return definition === 'MealGroup' || definition.endsWith('Response');
}

function undeclaredRequirements(version: VersionData): ReadonlySet<string> {
  return new Set(
    [...version.definitions.values()].flatMap((model) => Object.values(model.undeclared ?? {})),
  );
}

/** Property names in a value of any shape. */
function countNames(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const element of value) count += countNames(element);
    return count;
  }
  for (const child of Object.values(value)) count += 1 + countNames(child);
  return count;
}

function pathPointer(path: readonly (string | number)[], from = 0): string {
  let pointer = '';
  for (let index = from; index < path.length; index++) {
    const token = path[index];
    pointer += `/${typeof token === 'string' ? escapeToken(token) : token}`;
  }
  return pointer;
}
