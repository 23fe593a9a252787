import { describe, expect, it } from 'vitest';
import { check } from '../index.js';

describe('check as a library', () => {
  // A caller without types may write any of these.
  const call = check as (target: unknown, options?: Record<string, unknown>) => Promise<unknown>;

  it.each([[null], [undefined], [Buffer.from('{}')], [{ meals: [] }], [1]])(
    'says what a target is instead of %j',
    async (target) => {
      await expect(call(target)).rejects.toThrow(/the target is a file name, an http\(s\) URL/);
    },
  );

  it.each([
    ['spec', '9'],
    ['as', 'zz'],
    ['profile', 'lax'],
    ['now', 'today'],
    ['now', new Date(Number.NaN)],
    ['timeoutSeconds', 0],
    ['timeoutSeconds', Number.NaN],
    ['maxBytes', -1],
    ['headers', {}],
  ])('names the option %s that cannot be %s', async (name, value) => {
    await expect(call('menu.json', { [name]: value })).rejects.toThrow(
      new TypeError(`check: options.${name} cannot be ${String(value)}`),
    );
  });

  it('reads a text in memory through options.stdin', async () => {
    async function* stdin() {
      yield Buffer.from('{"meals": []}');
    }
    const report = await check('-', { stdin: stdin(), spec: '3.4' });
    expect(report.documents[0]).toMatchObject({ artefact: 'meals', spec: '3.4', bytes: 13 });
  });
});
