/** A set of keys that can only grow and be asked whether a key is new. */
export interface KeySet {
  /** Adds a key; true when it was not there before. */
  add(key: string): boolean;
}

const FIRST_SIZE = 1_024;
/** Beyond this the set forgets and begins again: memory stays bounded whatever the document. */
const KEYS_KEPT = 500_000;

/**
 * Remembers keys by 53 bits of hash in one flat table: a document may have hundreds of thousands of
 * meals, and a Set of strings would hold them all in memory. Two of 500 000 different keys collide with a
 * probability below 0.002 %.
 */
export function createKeySet(): KeySet {
  let table = new Float64Array(FIRST_SIZE);
  let size = 0;

  function slot(hash: number): number {
    let index = hash % table.length;
    while (table[index] !== 0 && table[index] !== hash) index = (index + 1) % table.length;
    return index;
  }

  function grow(): void {
    const old = table;
    table = new Float64Array(old.length * 2);
    for (const hash of old) if (hash !== 0) table[slot(hash)] = hash;
  }

  return {
    add(key) {
      const hash = hashOf(key);
      const index = slot(hash);
      if (table[index] === hash) return false;
      if (size >= KEYS_KEPT) {
        table = new Float64Array(FIRST_SIZE);
        size = 0;
      } else if (size * 2 >= table.length) {
        grow();
      }
      table[slot(hash)] = hash;
      size++;
      return true;
    },
  };
}

/** 53 bits, never 0: two rounds of FNV-1a with a final mix. */
function hashOf(key: string): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (low >>> 15);
  }
  low ^= low >>> 16;
  low = Math.imul(low, 0xc2b2ae35);
  low ^= low >>> 13;
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0) || 1;
}
