import type { Position } from './position.js';
import type { SourceText } from './source-text.js';

/**
 * One value cut out of a JSON body. Bodies may be hundreds of megabytes, so the arrays named in
 * `ITEM_COLLECTIONS` are never held whole: each of their elements is an item of its own, and what is
 * left of the enclosing value (with those arrays emptied) follows as an item when it closes.
 * The last item of a body is always its root, with pointer ''.
 */
export interface JsonItem {
  /** Where the item stands: '' (root), '/meals/12', '/data/0', '/data/0/meals/3'. */
  readonly pointer: string;
  /** The pointer with every index replaced by `*`. */
  readonly collection: string;
  readonly value: unknown;
  /** How many property names the item's text has. More than the value has: some were repeated. */
  readonly names: number;
  /** The text holds a \ud… escape, so a string may hold a lone surrogate. */
  readonly surrogateEscapes: boolean;
  /** How many UTF-16 code units of text the item has. */
  readonly length: number;
  /**
   * The place of a value inside the item, by pointer relative to it. With `name` the place of the
   * property's name instead. A pointer that does not exist gives its nearest existing parent.
   */
  locate(pointer: string, what?: 'value' | 'name'): Position;
  /**
   * What stands at that place, as it was written, in one line: the value, or the name with its value.
   * `length`: about how many UTF-16 code units of it are wanted.
   */
  source(pointer: string, what: 'value' | 'name', length: number): SourceText;
  /** Pointers (relative) of property names that occur again in the same object, first ten. */
  repeatedNames(): readonly string[];
}

/** The arrays whose elements are cut out, as pointers with `*` for indices, `-` standing for the element. */
export const ITEM_COLLECTIONS = [
  '/meals/*',
  '/distributors/*',
  '/dataProviders/*',
  '/data/*',
  '/data/*/meals/*',
  '/data/*/distributors/*',
  '/*',
] as const;

/** What only the bytes can tell. */
export interface ByteFacts {
  /** Size of the body in bytes. */
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly byteOrderMark: boolean;
  /** The first byte sequence that is not UTF-8 and how many items or lines hold one; null when all is well. */
  readonly invalidUtf8: {
    readonly offset: number;
    readonly position: Position;
    readonly count: number;
  } | null;
}
