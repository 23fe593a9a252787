import { PROPERTY_VERSIONS } from '../model/generated/property-versions.js';
import type { FindingData } from '../model/message.js';
import type { MessageId } from '../model/messages/index.js';
import type { DefinitionModel } from './definitions.js';

/** Properties of other versions and of known suppliers, by definition: what a reader is told about them. */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Distributor: {
    distributorID: 'id',
    distirbutorID: 'id',
    telephone: 'phone',
    ical: 'iCalendar',
    location: 'locations',
    locations: 'location',
    language: 'lang',
  },
  Course: {
    allergens: 'knownAllergens',
    possibleAllergens: 'knownAllergens',
    ingredientsLabel: 'labelOfContents',
    preferences: 'tags',
    nutrition: 'nutrients',
  },
  DataProvider: { telephone: 'phone' },
};

/** What no schema tells of other versions: the top of the meals example that 2.0 and the first 3.3 share. */
const OTHER_EXAMPLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  MealsResponse: { distributor: '2.0' },
};

/** The full form of what a list gives in short. */
const FULL: Readonly<Record<string, string>> = { DistributorEntry: 'Distributor' };

/** Seen in practice in one supplier's own description of its API. */
const VENDOR: Readonly<Record<string, readonly string[]>> = {
  Meal: ['dateDescription', 'holidayName'],
  Distributor: ['messageForCustomers', 'brandingConfiguration'],
  Allergen: ['presenceLevel'],
  Tag: ['media'],
};

/** The message for a property that the definition of a version does not declare. */
export function undeclaredMessage(
  definitions: ReadonlyMap<string, DefinitionModel>,
  definition: string,
  property: string,
): { readonly message: MessageId; readonly data: FindingData } {
  const full = FULL[definition];
  if (full !== undefined && definitions.get(full)?.properties.has(property)) {
    return { message: 'property-of-single', data: { property } };
  }
  const name = full ?? definition;
  const instead = own(RENAMED, name, property);
  if (instead !== undefined && definitions.get(name)?.properties.has(instead)) {
    return { message: 'property-renamed', data: { property, instead } };
  }
  const versions = ownVersions(name, property) ?? own(OTHER_EXAMPLE, name, property);
  if (versions !== undefined) {
    return { message: 'property-other-version', data: { property, versions } };
  }
  const vendor = VENDOR[name]?.includes(property) ?? false;
  return { message: vendor ? 'property-vendor' : 'property-undeclared', data: { property } };
}

function ownVersions(definition: string, property: string): string | undefined {
  const row = PROPERTY_VERSIONS[definition];
  return row !== undefined && Object.hasOwn(row, property) ? row[property]?.join(', ') : undefined;
}

function own(
  table: Readonly<Record<string, Readonly<Record<string, string>>>>,
  definition: string,
  property: string,
): string | undefined {
  const row = table[definition];
  return row !== undefined && Object.hasOwn(row, property) ? row[property] : undefined;
}
