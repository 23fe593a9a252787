import { describe, expect, it } from 'vitest';
import { bytesOf, filesBelow } from '../governance/files.js';
import { CANONICAL_BASE, CURRENT_VERSION } from '../model/versions.js';
import { GENERATED_TEXTS } from '../report/generated-texts.js';
import { readContent } from './read-content.js';

/** This repository with some files changed, or gone. */
function problemsWith(changes: Readonly<Record<string, string | null>>): readonly unknown[] {
  const changed = (path: string) => {
    const content = changes[path];
    return content === null ? null : new TextEncoder().encode(content);
  };
  const files = {
    below: (folder: string) =>
      [...new Set([...filesBelow('.', folder), ...Object.keys(changes)])]
        .filter((path) => path.startsWith(`${folder}/`) && changes[path] !== null)
        .sort(),
    bytes: (path: string) => (path in changes ? changed(path) : bytesOf('.', path)),
  };
  const reading = readContent(files, GENERATED_TEXTS);
  return reading.kind === 'read' ? [] : reading.problems;
}

const text = (path: string) => String(bytesOf('.', path));

describe('readContent', () => {
  it('takes this repository as it is', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it.each([
    'spec/3.4/specification.md',
    'spec/2.0/sv/specification.md',
    'spec/3.4/requirements.yaml',
    'spec/3.0/version.yaml',
    'spec/defects.yaml',
    'schemas/3.4/definitions.schema.json',
    'package.json',
  ])('misses %s', (path) => {
    expect(problemsWith({ [path]: null })).toContainEqual({ kind: 'missing', path });
  });

  it.each(['{}', '{', '{"repository":1}'])('misses an address of the repository in %s', (text) => {
    const problems = problemsWith({ 'package.json': text });
    expect(problems).toEqual([{ kind: 'missing', path: 'package.json' }]);
  });

  it.each([
    ['spec/3.4/requirements.yaml', 'well-formed JSON text', 'JSON text'],
    ['spec/advice.yaml', 'level: advice', 'level: should'],
    ['spec/defects.yaml', 'distirbutorID', 'distributorID'],
    ['spec/2.0/version.yaml', /note: .*/, 'note: Another.'],
    ['spec/3.0/version.yaml', 'den enda egenskapen', 'enda egenskapen'],
    [`spec/${CURRENT_VERSION}/version.yaml`, 'status: current', 'status: superseded'],
  ])('notices a change of %s that the program was not built with', (path, from, to) => {
    expect(problemsWith({ [path]: text(path).replace(from, to) })).toEqual([
      { kind: 'stale', path },
    ]);
  });

  it('notices a lock that the program was not built with', () => {
    const path = 'spec/3.4/LOCK.json';
    expect(problemsWith({ [path]: '{"root":"0000"}' })).toEqual([{ kind: 'stale', path }]);
  });

  it('finds the types in the package in place of the sources', () => {
    const types = text('src/model/generated/3.4/types.ts');
    const path = 'dist/model/generated/3.4/types.d.ts';
    expect(problemsWith({ 'src/model/generated/3.4/types.ts': null, [path]: types })).toEqual([]);
    expect(problemsWith({ 'src/model/generated/3.4/types.ts': null, [path]: null })).toEqual([
      { kind: 'missing', path: 'src/model/generated/3.4/types.ts' },
    ]);
  });

  it('serves no schema of another address', () => {
    const path = 'schemas/3.4/other.schema.json';
    for (const $id of [
      'https://example.org/x',
      `${CANONICAL_BASE}../x`,
      `${CANONICAL_BASE}index.html`,
    ]) {
      expect(problemsWith({ [path]: JSON.stringify({ $id }) }), $id).toEqual([
        { kind: 'foreign-id', path },
      ]);
    }
  });
});
