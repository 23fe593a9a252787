import type { CalendarComponent, CalendarProperty } from '../parse/calendar.js';
import type { JsonItem } from '../parse/json-item.js';

/** Of how many places of a finding the text is kept. */
export const EXCERPTS = 3;
/** UTF-16 code units, the mark of a cut included. */
const LENGTH = 120;
const CUT = '…';
/** Octets: whoever reads a body keeps at least so much of its beginning. */
const BEGINNING = 500;
/** What is shorter is no secret: it may stand anywhere. */
const SHORTEST_SECRET = 6;
/** So much of a secret at the end of an excerpt tells too much. */
const SHORTEST_PART = 3;

/** What a request carried that no report may hold, in every form that an answer may give it back in. */
export function secretsOf(values: readonly string[]): readonly string[] {
  const forms = values
    .flatMap((value) => [value.trim(), ...value.split(/[\s,;=:]+/)])
    .filter((part) => part.length >= SHORTEST_SECRET)
    .flatMap((part) => [part, JSON.stringify(part).slice(1, -1), encodeURIComponent(part)]);
  return [...new Set(forms)];
}

/** The text of a JSON value, or of a property with its name, in one line. */
export function jsonExcerpt(
  item: JsonItem,
  pointer: string,
  what: 'value' | 'name',
  secrets: readonly string[],
): string | undefined {
  const { text, whole } = item.source(pointer, what, LENGTH + 1);
  return excerptOf(text, whole, secrets);
}

/** A content line as it stands after unfolding. */
export function lineExcerpt(
  property: CalendarProperty,
  secrets: readonly string[],
): string | undefined {
  return excerptOf(lineText(property), true, secrets);
}

/** The beginning of a component in one line, without the components in it. */
export function componentExcerpt(
  { name, properties }: CalendarComponent,
  secrets: readonly string[],
): string | undefined {
  let text = `BEGIN:${name}`;
  for (const property of properties) {
    if (text.length > LENGTH) break;
    text += ` ${lineText(property)}`;
  }
  return excerptOf(`${text} ${CUT}`, true, secrets);
}

/** The beginning of a body that is not what it should be, in one line. */
export function bodyExcerpt(beginning: string, secrets: readonly string[]): string | undefined {
  const line = beginning
    .replace(/\ufffd$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return excerptOf(line, Buffer.byteLength(beginning) < BEGINNING, secrets);
}

function lineText({ head, value }: CalendarProperty): string {
  return `${head.slice(0, LENGTH)}:${value.slice(0, LENGTH)}`;
}

function excerptOf(text: string, whole: boolean, secrets: readonly string[]): string | undefined {
  const isWhole = whole && text.length <= LENGTH;
  const kept = isWhole ? text : cutAt(text, LENGTH - CUT.length);
  if (kept === '' || secrets.some((secret) => tells(kept, secret))) return undefined;
  return isWhole ? kept : `${kept}${CUT}`;
}

/** Never in the middle of a surrogate pair. */
function cutAt(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  const isHighSurrogate = text.length > length && last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHighSurrogate ? length - 1 : length);
}

function tells(text: string, secret: string): boolean {
  if (text.includes(secret)) return true;
  for (let length = SHORTEST_PART; length < secret.length; length++) {
    if (text.endsWith(secret.slice(0, length))) return true;
  }
  return false;
}
