/** Longest piece of publisher text that a line for people shows, in UTF-16 code units. */
const SHOWN = 200;

/**
 * Whatever a terminal or a reader could obey instead of show: controls (escape sequences begin with
 * one), bidi and other invisible format characters, line separators, lone surrogates. The two joiners
 * stay: Persian and emoji need them, and they move nothing.
 */
const UNSAFE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** The same without line breaks: asking of each of them what it is took longer than all the rest. */
const UNSAFE_BUT_BREAKS = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Letters of western Europe and what stands between them: nothing of it is unsafe, and that is soon known. */
const PLAIN = /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u024f]*$/;

/**
 * What GitHub Actions takes for a command to the runner when it stands in a log: `::` at the start of a
 * line, and a line may be broken at any space, or `##[` anywhere.
 */
const COMMAND = /(?<=^|\s):(?=:)|(?<=##)\[/g;

/** Text from outside made safe for a line of text: what could act is written as `\u001b`, long texts are cut. */
export function neutralise(text: string, limit: number = SHOWN): string {
  return cut(text, limit).replace(UNSAFE, escapeCharacter).replace(COMMAND, escapeUnits);
}

/** The same for text that is JSON already, where only the line breaks of the layout may stay: still the same JSON value. */
export function neutraliseJson(json: string): string {
  const safe = PLAIN.test(json) ? json : json.replace(UNSAFE_BUT_BREAKS, escapeUnits);
  return safe.includes('##[') ? safe.replace(/(?<=##)\[/g, escapeUnits) : safe;
}

/** At most `limit` UTF-16 code units, an ellipsis included, and never half a character at the cut. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 2);
  const isHighSurrogate = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, isHighSurrogate ? limit - 2 : limit - 1)}…`;
}

function escapeCharacter(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return point > 0xffff ? `\\u{${point.toString(16)}}` : escapeUnits(character);
}

function escapeUnits(character: string): string {
  let escaped = '';
  for (let index = 0; index < character.length; index++) {
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}
