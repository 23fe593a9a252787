import { asObject } from '../detect/sample.js';
import type { Artefact } from '../model/versions.js';
import { createJsonSplitter } from '../parse/json-splitter.js';
import { cut } from '../report/neutralise.js';
import { comparableId } from '../rules/publication/calls.js';

/** What a distributor is called. At least one of both is there. */
export interface Named {
  readonly id: string | null;
  readonly name: string | null;
}

/** A distributor of a list, with the address of its calendar. */
export interface Listed extends Named {
  readonly calendar: string | null;
}

const LONGEST_ID = 120;
const LONGEST_NAME = 120;
const LONGEST_ADDRESS = 2000;
/** More than any list has. */
const KEPT = 50_000;

/** The distributors of a body of any version; none of a body that is no JSON. */
export function readDistributors(body: Uint8Array, artefact: Artefact | null): Listed[] {
  const listed: Listed[] = [];
  const splitter = createJsonSplitter({
    onItem: ({ collection, value }) => {
      if (collection === '' && artefact !== 'distributor') return;
      const object = asObject(value);
      const named = object === null ? null : distributorIn(object);
      if (object === null || named === null || listed.length >= KEPT) return;
      listed.push({ ...named, calendar: addressIn(object['iCalendar'] ?? object['ical']) });
    },
  });
  splitter.push(body);
  return splitter.end().kind === 'malformed' ? [] : listed;
}

/** What an object of any version calls a distributor; null where it says nothing. */
export function distributorIn(object: Readonly<Record<string, unknown>>): Named | null {
  const id = idIn(object['id']) ?? idIn(object['distributorID']) ?? idIn(object['distirbutorID']);
  const text =
    textIn(object['name'])
      ?.slice(0, 10 * LONGEST_NAME)
      .replace(/\s+/g, ' ')
      .trim() ?? '';
  const name = text === '' ? null : cut(text, LONGEST_NAME);
  return id === null && name === null ? null : { id, name };
}

/** The same for every way of naming one distributor. */
export function keyOf({ id, name }: Named): string {
  return id === null ? `name ${name?.toLowerCase() ?? ''}` : `id ${comparableId(id)}`;
}

/** A string; null for anything else. */
export function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A number is none as the specification has it, and yet tells who is meant. */
function idIn(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : (textIn(value)?.trim() ?? '');
  return text === '' ? null : cut(text, LONGEST_ID);
}

/** As it is asked: webcal means https. */
function addressIn(value: unknown): string | null {
  const text =
    textIn(value)
      ?.trim()
      .replace(/^webcals?:/i, 'https:') ?? '';
  if (text.length > LONGEST_ADDRESS || !/^https?:/i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).href;
}
