import type { JsonItem } from './json-item.js';
import { createJsonLocator, type JsonLocator, type TextPart } from './json-locator.js';

/** What an item is made from. */
interface ItemParts {
  readonly pointer: string;
  readonly collection: string;
  readonly value: unknown;
  readonly names: number;
  readonly surrogateEscapes: boolean;
  readonly length: number;
  /** Its text, asked for at most once, and only if something in it must be found. */
  readonly text: () => string;
  readonly parts: readonly TextPart[];
}

const SURROGATE_ESCAPE = /(?<!\\)(?:\\\\)*\\u[dD][89a-fA-F]/;

/** Makes an item; whatever needs its text is left until somebody asks. */
export function viewItem(from: ItemParts): JsonItem {
  let known: JsonLocator | null = null;
  const locator = () => {
    known ??= createJsonLocator(from.text(), from.parts);
    return known;
  };
  return {
    pointer: from.pointer,
    collection: from.collection,
    value: from.value,
    names: from.names,
    surrogateEscapes: from.surrogateEscapes,
    length: from.length,
    locate: (pointer, what = 'value') => locator().locate(pointer, what),
    source: (pointer, what, length) => locator().source(pointer, what, length),
    repeatedNames: () => locator().repeatedNames(),
  };
}

/** Whether a JSON text escapes a surrogate: \ud8… to \udf…. */
export function hasSurrogateEscape(text: string): boolean {
  return (text.includes('\\ud') || text.includes('\\uD')) && SURROGATE_ESCAPE.test(text);
}
