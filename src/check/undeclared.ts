import type { FindingData } from '../model/message.js';
import type { MessageId } from '../model/messages/index.js';

/** Properties of other versions and of known suppliers, by definition: what a reader is told about them. */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Distributor: {
    distributorID: 'id',
    distirbutorID: 'id',
    telephone: 'phone',
    ical: 'iCalendar',
    location: 'locations',
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

const OTHER_VERSION: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Distributor: { description: '2.0, 3.1, 3.2' },
  Course: { price: '3.1, 3.2, 3.3' },
  Location: { wgs84: '3.1', sweref99: '3.1', sweref99local: '3.1' },
  DataProvider: { address: '2.0', phone: '2.0', description: '2.0' },
  MealsResponse: { distributor: '2.0', data: '2.0', error: '2.0' },
  DistributorsResponse: { data: '2.0', error: '2.0' },
  DataProvidersResponse: { data: '2.0', error: '2.0' },
};

/** Seen in practice in one supplier's own description of its API. */
const VENDOR: Readonly<Record<string, readonly string[]>> = {
  Meal: ['dateDescription', 'holidayName'],
  Distributor: ['messageForCustomers', 'brandingConfiguration'],
  Allergen: ['presenceLevel'],
  Tag: ['media'],
};

/** The message for a property that the definition does not declare. */
export function undeclaredMessage(
  definition: string,
  property: string,
): { readonly message: MessageId; readonly data: FindingData } {
  const instead = own(RENAMED, definition, property);
  if (instead !== undefined) return { message: 'property-renamed', data: { property, instead } };
  const versions = own(OTHER_VERSION, definition, property);
  if (versions !== undefined) {
    return { message: 'property-other-version', data: { property, versions } };
  }
  const vendor = VENDOR[definition]?.includes(property) ?? false;
  return { message: vendor ? 'property-vendor' : 'property-undeclared', data: { property } };
}

function own(
  table: Readonly<Record<string, Readonly<Record<string, string>>>>,
  definition: string,
  property: string,
): string | undefined {
  const row = table[definition];
  return row !== undefined && Object.hasOwn(row, property) ? row[property] : undefined;
}
