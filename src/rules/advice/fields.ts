/**
 * The string of a property, null when it is absent or something else. For what two versions name
 * or type differently, and for courses, which a meal carries before they have been validated.
 */
export function textAt(subject: object, property: string): string | null {
  const value: unknown = Reflect.get(subject, property);
  return typeof value === 'string' ? value : null;
}

/** The finite number of a property, null when it is absent or something else. */
export function numberAt(subject: object, property: string): number | null {
  const value: unknown = Reflect.get(subject, property);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The elements of a property that is an array; none otherwise. */
export function listAt(subject: object, property: string): readonly unknown[] {
  const value: unknown = Reflect.get(subject, property);
  return Array.isArray(value) ? value : [];
}

/** The property when it is an object, null otherwise. */
export function objectAt(subject: object, property: string): object | null {
  const value: unknown = Reflect.get(subject, property);
  return isObject(value) ? value : null;
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a property that lacks a value is pointed at: itself when it is there, else its object. */
export function placeOf(subject: object, property: string): string {
  return Object.hasOwn(subject, property) ? `/${property}` : '';
}
