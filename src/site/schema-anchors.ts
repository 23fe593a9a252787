import type { SchemaPlace } from './content.js';

/** The anchor of a definition, or of one of its properties, in the schema reference. */
export function propertyAnchor(definition: string, property: string | null): string {
  return property === null ? definition : `${definition}.${property}`;
}

export function placeAnchor({ definition, property }: SchemaPlace): string {
  return propertyAnchor(definition, property);
}
