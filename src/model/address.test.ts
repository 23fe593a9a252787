import { describe, expect, it } from 'vitest';
import { parseAddress } from './address.js';

describe('parseAddress', () => {
  it('reads an address with letters outside ASCII, however often it is asked', () => {
    // From outside, as a document has it: a literal is stored otherwise, and did not show the fault.
    const text: string = JSON.parse('"https://örebro.example.se/måltider"');
    let refused = 0;
    for (let call = 0; call < 50_000; call++) if (parseAddress(text) === null) refused++;
    expect(refused).toBe(0);
  });

  it('is null for a text that is no address, and takes a base', () => {
    expect(parseAddress('örebro')).toBeNull();
    expect(parseAddress('http://[')).toBeNull();
    expect(parseAddress('b', 'https://example.se/a')?.href).toBe('https://example.se/b');
  });
});
