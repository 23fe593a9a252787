import { describe, expect, it } from 'vitest';
import type { SchemaNode } from './content.js';
import { html } from './html.js';
import { schemaPlaces } from './read-schemas.js';
import { nodeRequirements, typeText, undeclaredRequirements } from './schema-words.js';
import { sampleSite } from './test-support/sample-site.js';
import { viewOf } from './view.js';

const view = viewOf(sampleSite(), 'schemas/3.4/reference/', 'sv');
const typeOf = (node: SchemaNode) => html`${typeText(view, node)}`.markup.replace(/<[^>]+>/g, ' ');

describe('typeText', () => {
  it.each<[SchemaNode, string]>([
    [{ type: 'string' }, 'textsträng'],
    [{ type: ['number', 'null'] }, 'tal eller null'],
    [{ type: 'array', items: { type: 'string' } }, 'lista med textsträng'],
    [{ type: 'array' }, 'lista'],
    [{ $ref: '#/$defs/Meal' }, '  Meal  '],
    [{ type: 'array', items: { $ref: '#/$defs/Meal' } }, 'lista med   Meal  '],
    [{ type: 'integer', minimum: 0 }, 'heltal  minimum: 0 '],
    [{ enum: ['a', 1] }, ' enum: [&quot;a&quot;,1] '],
    [{}, 'vilket värde som helst'],
    [{ description: 'x', 'x-requirement': 'a.b' }, 'vilket värde som helst'],
  ])('of %j is %s', (node, expected) => {
    expect(typeOf(node)).toBe(expected);
  });
});

const definitions: Readonly<Record<string, SchemaNode>> = {
  Meal: {
    type: 'object',
    description: 'A meal.',
    required: ['courses'],
    properties: {
      date: { type: ['string', 'null'], 'x-requirement': 'meals.meal.date' },
      courses: {
        type: 'array',
        items: { type: 'string', 'x-requirement': 'meals.course' },
        'x-requirement': 'meals.meal.courses',
      },
      'a/b': { type: 'string' },
    },
    additionalProperties: false,
    'x-requirement': {
      type: 'meals.meal',
      additionalProperties: { '*': 'document.declared', description: 'meals.description' },
    },
  },
};

describe('schemaPlaces', () => {
  const places = schemaPlaces(definitions);

  it('finds what a requirement asserts of a property, and whether it is required', () => {
    expect(places.get('meals.meal.date')).toEqual([
      {
        pointer: '/$defs/Meal/properties/date',
        definition: 'Meal',
        property: 'date',
        assertion: '"type": ["string","null"]',
        required: false,
      },
    ]);
    expect(places.get('meals.meal.courses')?.[0]).toMatchObject({ required: true });
  });

  it('finds what it asserts of the elements of a list, under the property', () => {
    expect(places.get('meals.course')?.[0]).toMatchObject({
      pointer: '/$defs/Meal/properties/courses/items',
      property: 'courses',
      required: false,
    });
  });

  it('finds keywords that are told apart', () => {
    expect(places.get('meals.meal')?.[0]).toMatchObject({
      pointer: '/$defs/Meal/type',
      assertion: '"type": "object"',
    });
    expect(places.get('meals.description')?.[0]?.pointer).toBe('/$defs/Meal/additionalProperties');
  });
});

describe('the requirements of a node', () => {
  it('are its own and those of its elements', () => {
    const { Meal } = definitions;
    expect(Meal && nodeRequirements(Meal)).toEqual(['meals.meal']);
    const courses = Meal?.properties?.['courses'];
    expect(courses && nodeRequirements(courses)).toEqual(['meals.meal.courses', 'meals.course']);
    expect(Meal && undeclaredRequirements(Meal)).toEqual([
      'document.declared',
      'meals.description',
    ]);
    expect(undeclaredRequirements({ type: 'string', 'x-requirement': 'a.b' })).toEqual([]);
  });
});
