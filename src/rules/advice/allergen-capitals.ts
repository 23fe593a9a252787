import {
  ALLERGEN_WORDS,
  HARMLESS_AFTER,
  HARMLESS_BEFORE,
  HARMLESS_WORD_BEFORE,
  LABELS,
  NEGATIONS,
} from '../data/allergens.js';

const CAPITALS = /[A-ZÅÄÖÉÈÜ]{3}/;
const SENTENCE = /[^.;!?\n]+/g;
const WORD = /\p{L}+/gu;
const RUN = /\p{Lu}{2,}/gu;
const ALL_CAPITALS = /^\p{Lu}{3,}$/u;
/** In "ÄGG- och MJÖLKfri" the first part shares the end of the second. */
const SHARED_END = /^-[\s,/]/;
const WITH_SMALL = /\p{Ll}{2}/u;

/**
 * The allergens that a list of contents names in capitals, each once, as written. Capitals mean
 * something only in a text that is otherwise in small letters, so one wholly in capitals gives none.
 */
export function allergensInCapitals(contents: string): readonly string[] {
  const text = contents.normalize('NFC');
  if (!CAPITALS.test(text)) return [];
  const found = new Set<string>();
  let others = 0;
  let smallWords = 0;
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const negation = sentence.search(NEGATIONS);
    let previous = '';
    for (const match of sentence.matchAll(WORD)) {
      const [word] = match;
      const harmless =
        HARMLESS_WORD_BEFORE.test(previous) ||
        SHARED_END.test(sentence.slice(match.index + word.length)) ||
        (negation !== -1 && match.index > negation);
      previous = word;
      if (WITH_SMALL.test(word)) smallWords++;
      const allergen = allergenIn(word);
      if (allergen === null) {
        if (ALL_CAPITALS.test(word) && !LABELS.has(word)) others++;
      } else if (!harmless) {
        found.add(allergen);
      }
    }
  }
  return smallWords === 0 || others > found.size ? [] : [...found];
}

/** The first run of capitals in a word that is itself the name of an allergen: `OST` in `GratängOST`. */
function allergenIn(word: string): string | null {
  for (const match of word.matchAll(RUN)) {
    const [run] = match;
    const before = word.slice(0, match.index);
    const after = word.slice(match.index + run.length);
    if (HARMLESS_BEFORE.test(before)) continue;
    if (ALLERGEN_WORDS.has(run) && !HARMLESS_AFTER.test(after)) return run;
    // In VETEMjöl the last capital begins the next part of the compound.
    const shorter = run.slice(0, -1);
    const rest = run.slice(-1) + after;
    if (after !== '' && ALLERGEN_WORDS.has(shorter) && !HARMLESS_AFTER.test(rest)) return shorter;
  }
  return null;
}
