/** A place in an evidence file where something else stands than this program writes. */
export class DamagedEvidence extends Error {
  override readonly name = 'DamagedEvidence';
}

/** A value that is yet to be understood, and its place as a JSON pointer. Each function throws {@link DamagedEvidence}. */
export interface Place {
  readonly value: unknown;
  readonly pointer: string;
}

/** A property of an object; undefined where it is missing. */
export function at({ value, pointer }: Place, name: string): Place {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(pointer);
  return {
    value: Object.getOwnPropertyDescriptor(value, name)?.value,
    pointer: `${pointer}/${name}`,
  };
}

export function items({ value, pointer }: Place): Place[] {
  if (!Array.isArray(value)) refuse(pointer);
  return value.map((item: unknown, index) => ({ value: item, pointer: `${pointer}/${index}` }));
}

export function text({ value, pointer }: Place): string {
  return typeof value === 'string' ? value : refuse(pointer);
}

/** A whole number from 0, up to `most`. */
export function count({ value, pointer }: Place, most = Number.MAX_SAFE_INTEGER): number {
  const isCount = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  return isCount && value <= most ? value : refuse(pointer);
}

export function flag({ value, pointer }: Place): boolean {
  return typeof value === 'boolean' ? value : refuse(pointer);
}

export function oneOf<Choice>({ value, pointer }: Place, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === value);
  return choice === undefined ? refuse(pointer) : choice;
}

/** What `read` makes of the value; null for null. */
export function nullable<Value>(place: Place, read: (place: Place) => Value): Value | null {
  return place.value === null ? null : read(place);
}

/** A moment as `Date.toISOString` writes it, of the years that specifications speak of. */
export function moment(place: Place): Date {
  const written = text(place);
  const date = new Date(/^\d{4}-/.test(written) ? written : Number.NaN);
  const isMoment = !Number.isNaN(date.getTime()) && date.toISOString() === written;
  return isMoment ? date : refuse(place.pointer);
}

export function refuse(pointer: string): never {
  throw new DamagedEvidence(pointer);
}
