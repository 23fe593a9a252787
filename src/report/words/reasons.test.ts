import { describe, expect, it } from 'vitest';
import { REASONS } from './reasons.js';

describe.each(Object.entries(REASONS))('%s', (_, { what, todo }) => {
  it.each(['en', 'sv'] as const)('has a clause and a whole sentence (%s)', (language) => {
    expect(what[language]).toMatch(/^[a-zåäö][^\n]*[^.!?\s]$/);
    if (todo !== null) expect(todo[language]).toMatch(/^\S[^\n]*\.$/);
  });

  it('names the same options in both languages', () => {
    const options = (text: string | undefined) => text?.match(/--[a-z-]+/g) ?? [];
    expect(options(todo?.sv)).toEqual(options(todo?.en));
  });
});

it.each([
  ['too-large', '--max-bytes'],
  ['timeout', '--timeout'],
  ['forbidden-address', '--allow-private'],
  ['unauthorized', '--header'],
  ['unknown-artefact', '--as'],
  ['unsupported-version', '--spec'],
  ['observed-version', '--spec'],
] as const)('%s points at %s', (reason, option) => {
  expect(REASONS[reason].todo?.en).toContain(option);
});
