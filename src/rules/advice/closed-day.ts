import {
  CLOSED_DAY_ENDING,
  CLOSED_DAY_EXPRESSIONS,
  FILLERS,
  MEAL_WORDS,
  NOTICE_WORD,
} from '../data/holidays.js';

const WORD = /\p{L}+|\d+/gu;
const FIRST_WORD = /\p{L}+|\d+/u;
const NUMBER = /^\d{1,4}$/;
/** Longer names tell something more. */
const LONGEST = 100;

/** Expressions by their first word, the longest first. */
const EXPRESSIONS = byFirstWord(CLOSED_DAY_EXPRESSIONS);
const FILLER_WORDS: ReadonlySet<string> = new Set(FILLERS);
const MEALS: ReadonlySet<string> = new Set(MEAL_WORDS);

/**
 * Whether a name consists of nothing but a holiday or a notice that nothing is served, perhaps with a
 * weekday, a date or the like beside it. Any other word may be food, and then it is a dish.
 */
export function isClosedDay(name: string): boolean {
  if (name.length > LONGEST) return false;
  const text = name.normalize('NFC').toLowerCase();
  const first = FIRST_WORD.exec(text)?.[0];
  if (first === undefined || !mayBelong(first)) return false;
  const words = text.match(WORD) ?? [];
  let closed = false;
  let notice = false;
  let mealNamed = false;
  for (let index = 0; index < words.length; ) {
    const word = words[index] ?? '';
    const length = expressionAt(words, index);
    if (CLOSED_DAY_ENDING.test(word) || (length > 0 && NOTICE_WORD.test(word))) notice = true;
    if (length > 0) {
      closed = true;
      index += length;
      continue;
    }
    if (CLOSED_DAY_ENDING.test(word)) closed = true;
    else if (MEALS.has(word)) mealNamed = true;
    else if (!FILLER_WORDS.has(word) && !NUMBER.test(word)) return false;
    index++;
  }
  // "Jul lunch" is a meal; "Lunch stängt" is none.
  return notice || (closed && !mealNamed);
}

function mayBelong(word: string): boolean {
  return (
    EXPRESSIONS.has(word) ||
    FILLER_WORDS.has(word) ||
    MEALS.has(word) ||
    NUMBER.test(word) ||
    CLOSED_DAY_ENDING.test(word)
  );
}

/** How many words the longest expression at this place has; 0 when there is none. */
function expressionAt(words: readonly string[], start: number): number {
  for (const expression of EXPRESSIONS.get(words[start] ?? '') ?? []) {
    if (expression.every((word, offset) => words[start + offset] === word)) {
      return expression.length;
    }
  }
  return 0;
}

function byFirstWord(
  expressions: readonly string[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const expression of expressions) {
    const words = expression.split(' ');
    const first = words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), words]);
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
}
