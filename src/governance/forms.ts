import { type FormError, formChecker } from '../check/json-schema.js';
import { CANONICAL_BASE } from '../model/versions.js';
import { readData } from './data.js';
import { type GateProblem, problem } from './problem.js';

/** The kinds of files that have a form, by the path of its schema below `schemas/`. */
export type FormName =
  | 'conformance/case'
  | 'spec/advice'
  | 'spec/defects'
  | 'spec/definitions'
  | 'spec/document'
  | 'spec/frozen'
  | 'spec/requirements'
  | 'spec/retired'
  | 'spec/version';

export interface FormProblems {
  /** The file is not what its readers take it for. */
  readonly form: readonly GateProblem[];
  /** Texts that are there in one language only, or in none. */
  readonly language: readonly GateProblem[];
}

/** Holds files against the schemas of the repository that describe their form. */
export function formReader(
  root: string,
): (name: FormName, path: string, value: unknown) => FormProblems {
  const checkers = new Map<FormName, ReturnType<typeof checkerOf>>();
  return (name, path, value) => {
    const checker = checkers.get(name) ?? checkerOf(root, name);
    checkers.set(name, checker);
    if (typeof checker !== 'function') return { form: [checker], language: [] };
    const problems = checker(value).map((error) =>
      isLanguage(error) ? languageProblem(path, value, error) : formProblem(path, error),
    );
    return {
      form: problems.filter(({ kind }) => kind === 'form'),
      language: problems.filter(({ kind }) => kind === 'language-missing'),
    };
  };
}

/** The checker of a form, or why there is none. */
function checkerOf(
  root: string,
  name: FormName,
): ((value: unknown) => readonly FormError[]) | GateProblem {
  const path = `schemas/${name}.schema.json`;
  const reading = readData(root, path);
  if (reading.kind === 'missing') return problem('file-missing', path, {});
  if (reading.kind === 'unreadable') {
    return problem('file-unreadable', path, { detail: reading.detail });
  }
  const schema = Object(reading.value);
  const expected = `${CANONICAL_BASE}${path}`;
  // A schema without its name is one that was emptied, and would take anything.
  if (schema.$id !== expected) {
    return problem('schema-id', path, { found: String(schema.$id ?? '–'), expected });
  }
  try {
    return formChecker(schema);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return problem('file-unreadable', path, { detail });
  }
}

function isLanguage({ missing, pointer }: FormError): boolean {
  return missing === 'en' || missing === 'sv' || /\/(en|sv)$/.test(pointer);
}

/** What is untold: `text` of the third entry, by the entry's id; in a manifest, the place itself. */
function languageProblem(path: string, value: unknown, error: FormError): GateProblem {
  const place = error.missing === null ? error.pointer : `${error.pointer}/${error.missing}`;
  const steps = place.split('/').slice(1);
  const language = steps.pop() === 'sv' ? 'sv' : 'en';
  const entry: unknown = Array.isArray(value) ? value[Number(steps.shift())] : undefined;
  const id = String(Object(entry).id ?? path.split('/')[1]);
  return problem('language-missing', path, { id, field: steps.join('.'), language });
}

function formProblem(path: string, { pointer, missing, detail }: FormError): GateProblem {
  return problem('form', path, { pointer: pointer || '/', detail: missing ?? detail });
}
