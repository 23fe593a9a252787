import { describe, expect, it } from 'vitest';
import { VERSION_FACTS } from '../../model/generated/version-facts.js';
import { CURRENT_VERSION } from '../../model/versions.js';
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
  ['observed-version', '--spec'],
] as const)('%s points at %s', (reason, option) => {
  expect(REASONS[reason].todo?.en).toContain(option);
});

it('names the version nearest to the observed one, and the current one', () => {
  const nearest = VERSION_FACTS['3.0'].observed?.nearest;
  const { todo } = REASONS['observed-version'];
  for (const text of [todo?.en, todo?.sv]) {
    expect(text).toContain(`--spec ${nearest}`);
    expect(text).toContain(`--spec ${CURRENT_VERSION}`);
  }
});
