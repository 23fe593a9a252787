/** What stands in a TEXT value against RFC 5545 §3.3.11, counted. */
export interface EscapeFlaws {
  readonly commas: number;
  readonly semicolons: number;
  /** `\:` and `\"`, which are no escapes; the first as it stands. */
  readonly superfluous: { readonly count: number; readonly first: string } | null;
  /** A backslash before anything else, or at the end; the first as it stands. */
  readonly unknown: { readonly count: number; readonly first: string } | null;
}

const COMMA = 44;
const SEMICOLON = 59;
const BACKSLASH = 92;
const SMALL_N = 110;
const CAPITAL_N = 78;
const NO_FLAWS: EscapeFlaws = { commas: 0, semicolons: 0, superfluous: null, unknown: null };

/** Looks through a TEXT value as it stands in the file. */
export function escapeFlaws(value: string): EscapeFlaws {
  return isFlawless(value) ? NO_FLAWS : countFlaws(value);
}

function isFlawless(value: string): boolean {
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code === COMMA || code === SEMICOLON) return false;
    if (code === BACKSLASH) {
      index += 1;
      if (!isEscaped(value.charCodeAt(index))) return false;
    }
  }
  return true;
}

function isEscaped(code: number): boolean {
  return (
    code === COMMA ||
    code === SMALL_N ||
    code === CAPITAL_N ||
    code === SEMICOLON ||
    code === BACKSLASH
  );
}

function countFlaws(value: string): EscapeFlaws {
  let commas = 0;
  let semicolons = 0;
  let superfluous: EscapeFlaws['superfluous'] = null;
  let unknown: EscapeFlaws['unknown'] = null;
  for (const [token] of value.matchAll(/\\[\s\S]?|[,;]/g)) {
    if (token === ',') commas += 1;
    else if (token === ';') semicolons += 1;
    else if (token === '\\:' || token === '\\"') superfluous = another(superfluous, token);
    else if (!/^\\[\\;,nN]$/.test(token)) unknown = another(unknown, token);
  }
  return { commas, semicolons, superfluous, unknown };
}

/** The text that a reader sees. A backslash that is no escape is dropped. */
export function unescapeText(value: string): string {
  if (!value.includes('\\')) return value;
  return value.replace(/\\([\s\S]?)/g, (_, next: string) =>
    next === 'n' || next === 'N' ? '\n' : next,
  );
}

/** The lines of a TEXT value that hold something, without white space around them. */
export function textLines(value: string): readonly string[] {
  return unescapeText(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether a reader of the text sees nothing. */
export function isBlank(value: string): boolean {
  const first = value.charCodeAt(0);
  const isVisible = first > 32 && first < 127 && first !== BACKSLASH;
  return !isVisible && unescapeText(value).trim() === '';
}

function another(known: { count: number; first: string } | null, token: string) {
  return { count: (known?.count ?? 0) + 1, first: known?.first ?? token };
}
