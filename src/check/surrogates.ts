import { escapeToken } from './shape.js';

/** Pointers of strings that hold half of a surrogate pair, at most ten. */
export function loneSurrogates(value: unknown): readonly string[] {
  const found: string[] = [];
  search(value, '', found);
  return found;
}

function search(value: unknown, pointer: string, found: string[]): void {
  if (found.length >= 10) return;
  if (typeof value === 'string') {
    if (!value.isWellFormed()) found.push(pointer);
  } else if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) search(element, `${pointer}/${index}`, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      search(child, `${pointer}/${escapeToken(key)}`, found);
    }
  }
}
