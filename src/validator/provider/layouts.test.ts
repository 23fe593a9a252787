import { describe, expect, it } from 'vitest';
import { baseOf, endpointOf, isEndpoint, layoutsFor } from './layouts.js';

describe('baseOf', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/api/', 'https://example.org/api'],
    ['https://example.org/api/meals?lang=sv#x', 'https://example.org/api'],
    ['https://example.org/api/distributors/7', 'https://example.org/api'],
    ['https://example.org/api/v3/meals', 'https://example.org/api'],
    ['https://example.org/api/v3', 'https://example.org/api'],
    ['https://example.org/api/openmeal/v2/meals.json', 'https://example.org/api'],
    ['https://example.org/openmeal/v2', 'https://example.org'],
    // A provider's own path is left as it is.
    ['https://example.org/school/menus', 'https://example.org/school/menus'],
  ])('of %s', (address, base) => {
    expect(baseOf(address)).toBe(base);
  });
});

describe('isEndpoint', () => {
  it.each([
    ['https://example.org/meals', true],
    ['https://example.org/v3/distributors', true],
    ['https://example.org/openmeal/v2/meals.json?x=1', true],
    ['https://example.org/', false],
    // A folder of endpoints is none itself: somebody may well call it the base URL.
    ['https://example.org/api/v3', false],
    ['https://example.org/api/v3/', false],
    ['https://example.org/openmeal/v2', false],
    ['https://example.org/menus.json', false],
  ])('%s', (address, expected) => {
    expect(isEndpoint(address)).toBe(expected);
  });
});

describe('layoutsFor', () => {
  it.each([
    ['auto', ['', 'v3', 'openmeal/v2']],
    ['2.0', ['openmeal/v2']],
    ['3.1', ['v3', '']],
    ['3.4', ['', 'v3']],
  ] as const)('%s', (spec, segments) => {
    expect(layoutsFor(spec).map(({ segment }) => segment)).toEqual(segments);
  });

  it('leads to the endpoints of the texts', () => {
    const addresses = layoutsFor('auto').map((one) =>
      endpointOf('https://example.org', one, 'meals'),
    );
    expect(addresses).toEqual([
      'https://example.org/meals',
      'https://example.org/v3/meals',
      'https://example.org/openmeal/v2/meals.json',
    ]);
  });
});
