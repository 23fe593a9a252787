import { describe, expect, it } from 'vitest';
import { detectJson } from './detect-json.js';

interface Given {
  readonly name: string;
  readonly items?: Readonly<Record<string, readonly unknown[]>>;
  readonly root?: unknown;
  readonly source?: string;
  readonly expect: string;
}

const meal = (course: object, more: object = {}) => ({
  name: 'Lunch',
  date: '2026-01-05T00:00:00+01:00',
  distributor: { id: '1' },
  courses: [course],
  ...more,
});

const cases: readonly Given[] = [
  {
    name: 'prices belong to 3.4',
    items: { '/meals/*': [meal({ prices: [] })] },
    expect: 'meals 3.4 shape',
  },
  {
    name: 'so does the order of a meal',
    items: { '/meals/*': [meal({}, { order: 1 })] },
    expect: 'meals 3.4 shape',
  },
  {
    name: 'price and description belong to 3.3',
    items: { '/meals/*': [meal({ price: '1 SEK', description: '' })] },
    expect: 'meals 3.3 shape',
  },
  {
    name: 'price alone is older than 3.4',
    items: { '/meals/*': [meal({ price: null })] },
    expect: 'meals 3.3 assumed',
  },
  {
    name: 'a description without price or prices is not yet 3.4, but may be meant to be',
    items: { '/meals/*': [meal({ description: 'Med bröd' })] },
    expect: 'meals 3.3 assumed',
  },
  {
    name: 'courses without prices are older than 3.4, and nothing tells how much',
    items: { '/meals/*': [meal({ name: 'Soppa' })] },
    expect: 'meals 3.3 assumed',
  },
  {
    name: 'an organisation is older than 3.3 as well',
    items: { '/meals/*': [meal({}, { distributor: { id: '1', organization: 'A' } })] },
    expect: 'meals 3.3 assumed',
  },
  {
    name: 'meals without a single course tell nothing',
    items: { '/meals/*': [meal({}, { courses: [] })] },
    expect: 'meals 3.4 assumed',
  },
  {
    name: 'the shape before 3.1',
    items: { '/meals/*': [{ date: '2021-09-01', courses: [{ ingredientsLabel: 'Salt' }] }] },
    expect: 'meals 3.0 shape',
  },
  { name: 'no meals at all', root: { meals: [] }, expect: 'meals 3.4 assumed' },
  { name: '2.0 groups', items: { '/data/*/meals/*': [{}] }, expect: 'meals 2.0 shape' },
  {
    name: '2.0 groups without their envelope',
    items: { '/distributors/*': [{}], '/meals/*': [{}] },
    expect: 'meals 2.0 shape',
  },
  {
    name: '2.0 distributors',
    items: { '/data/*': [{ distributorID: '1' }] },
    expect: 'distributors 2.0 shape',
  },
  {
    name: "2.0 distributors with the table's spelling",
    items: { '/data/*': [{ distirbutorID: '1' }] },
    expect: 'distributors 2.0 shape',
  },
  {
    name: '2.0 providers',
    items: { '/data/*': [{ baseUrl: 'https://a.example' }] },
    expect: 'data-providers 2.0 shape',
  },
  {
    name: 'one group instead of a list',
    root: { data: { distributors: [], meals: [] } },
    expect: 'meals 2.0 shape',
  },
  { name: 'an empty envelope tells nothing', root: { data: [] }, expect: 'null 2.0 shape' },
  {
    name: 'but its address may',
    root: { data: [] },
    source: 'https://a.example/openmeal/v2/meals.json?x=1',
    expect: 'meals 2.0 shape',
  },
  { name: 'a 2.0 error', root: { error: 'bad' }, expect: 'problem 2.0 shape' },
  {
    name: 'problem details',
    root: { title: 'Not found', status: 404 },
    expect: 'problem 3.4 assumed',
  },
  {
    name: 'full distributors',
    items: { '/distributors/*': [{ id: '1', address: {}, locations: [] }] },
    expect: 'distributors 3.4 assumed',
  },
  {
    name: 'summaries belong to 3.2',
    items: { '/distributors/*': [{ id: '1', name: 'A' }] },
    expect: 'distributors 3.2 shape',
  },
  {
    name: 'one location belongs to 3.1',
    items: { '/distributors/*': [{ id: '1', address: {}, location: {} }] },
    expect: 'distributors 3.1 shape',
  },
  {
    name: 'one distributor',
    root: { id: '1', address: {}, locations: [] },
    expect: 'distributor 3.4 assumed',
  },
  {
    name: 'the 3.x provider list',
    items: { '/dataProviders/*': [{}] },
    expect: 'data-providers 3.4 assumed',
  },
  {
    name: 'a bare list of 2.0 meals',
    items: { '/*': [{ date: '2018-03-01T00:00:00', lang: 'sv', courses: [{ name: 'Soppa' }] }] },
    expect: 'meals 2.0 shape',
  },
  {
    name: 'a bare list of 3.x meals',
    items: { '/*': [meal({ prices: [] })] },
    expect: 'meals 3.4 shape',
  },
  { name: 'something else', root: { hello: 'world' }, expect: 'null 3.4 assumed' },
  { name: 'a number', root: 12, expect: 'null 3.4 assumed' },
];

describe('detectJson', () => {
  it.each(cases)(
    '$name: $expect',
    ({ items = {}, root, source = 'file.json', expect: expected }) => {
      const sample = {
        items: Object.entries(items).flatMap(([collection, values]) =>
          values.map((value) => ({ collection, value })),
        ),
        root,
        source,
      };
      const { artefact, version, basis } = detectJson(sample);
      expect(`${artefact} ${version} ${basis}`).toBe(expected);
    },
  );
});
