import { parse } from 'yaml';
import { formChecker } from '../../check/json-schema.js';
import { JUDGED_VERSIONS, SPEC_VERSIONS } from '../../model/versions.js';
import { bytesOf, filesBelow } from '../files.js';
import { type GateProblem, problem } from '../problem.js';

/** Every file of the specification has the form of its own schema: part of gate 2. */
export function lintForms(root: string): GateProblem[] {
  const files: readonly (readonly [string, readonly string[]])[] = [
    ['spec/version', SPEC_VERSIONS.map((version) => `spec/${version}/version.yaml`)],
    ['spec/requirements', JUDGED_VERSIONS.map((version) => `spec/${version}/requirements.yaml`)],
    ['spec/advice', ['spec/advice.yaml']],
    ['spec/defects', ['spec/defects.yaml']],
    ['spec/retired', ['spec/retired.yaml']],
    ['conformance/case', filesBelow(root, 'conformance')],
  ];
  return files.flatMap(([name, paths]) => {
    const schema = read(root, `schemas/${name}.schema.json`);
    if (typeof schema !== 'object' || schema === null) {
      return [problem('file-missing', `schemas/${name}.schema.json`, {})];
    }
    return formProblems(root, { ...schema }, paths);
  });
}

function formProblems(
  root: string,
  schema: Record<string, unknown>,
  paths: readonly string[],
): GateProblem[] {
  const check = formChecker(schema);
  return paths.flatMap((path) => {
    const value = read(root, path);
    // A file that is missing or cannot be read is told once, by whoever reads the specification.
    if (value === undefined) return [];
    return check(value)
      .filter(({ missing }) => missing !== 'en' && missing !== 'sv')
      .map(({ pointer, missing, detail }) =>
        problem('form', path, { pointer: pointer || '/', detail: missing ?? detail }),
      );
  });
}

function read(root: string, path: string): unknown {
  const text = bytesOf(root, path)?.toString('utf8');
  if (text === undefined) return undefined;
  try {
    return path.endsWith('.json') ? JSON.parse(text) : parse(text);
  } catch {
    return undefined;
  }
}
