import type { RuleContext } from '../../check/rule.js';
import { isObject } from './fields.js';

/** The definitions whose texts people read. */
export type TextHolder = 'DataProvider' | 'Distributor' | 'DistributorSummary' | 'Meal' | 'Course';

export type TextFlaw =
  | { readonly kind: 'empty'; readonly at: string }
  | { readonly kind: 'outer-space' | 'inner-space'; readonly at: string; readonly text: string }
  | { readonly kind: 'tag' | 'reference' | 'twice'; readonly at: string; readonly markup: string };

interface TextFields {
  /** Texts of one line. */
  readonly names: readonly string[];
  /** Texts of any length: white space inside them is layout. */
  readonly texts: readonly string[];
  /** Arrays of strings, or of objects with a `name`. */
  readonly lists: readonly string[];
}

/** Properties of both versions: a name means the same wherever it occurs. */
const FIELDS: Readonly<Record<TextHolder, TextFields>> = {
  DataProvider: { names: ['name'], texts: ['description'], lists: [] },
  Distributor: {
    names: ['name', 'organization'],
    texts: ['description'],
    lists: ['locations'],
  },
  DistributorSummary: { names: ['name', 'organization'], texts: [], lists: [] },
  Meal: { names: ['name'], texts: ['description'], lists: [] },
  Course: {
    names: ['name', 'optionName'],
    texts: ['description', 'labelOfContents', 'ingredients'],
    lists: ['ingredients', 'knownAllergens', 'allergens', 'tags', 'nutrients', 'prices'],
  },
};

const NONE: readonly TextFlaw[] = [];
/** Nearly all texts fail this test and are done with. */
const SUSPICIOUS = /^\s|\s$|\s\s|[<&]|^$/;
const INNER_SPACE = /[ \u00a0\t]{2}/;
const TAG =
  /<(?:!--|\/?(?:a|abbr|article|b|big|blockquote|body|br|button|center|code|dd|del|div|dl|dt|em|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|video)(?:\s[^<>]{0,200})?\/?>)/i;
const NAMED =
  'amp|lt|gt|quot|apos|nbsp|iexcl|cent|pound|yen|euro|sect|copy|reg|trade|deg|plusmn|sup[123]|acute|micro|para|middot|cedil|ordm|laquo|raquo|frac1[24]|frac34|iquest|times|divide|ndash|mdash|lsquo|rsquo|sbquo|ldquo|rdquo|bdquo|bull|hellip|shy|szlig|[aeiouy]uml|[aeiouy]acute|[aeiou]grave|[aeiou]circ|[ano]tilde|aring|aelig|oslash|ccedil|eth|thorn|oelig|scaron';
const REFERENCE = new RegExp(`&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|${NAMED});`, 'i');
const TWICE = new RegExp(`&(?:amp|#38|#x26);(?:#\\d{1,7}|#x[0-9a-f]{1,6}|${NAMED});`, 'i');

let last: { readonly subject: object; readonly flaws: readonly TextFlaw[] | null } | null = null;

/**
 * What is wrong with the texts of one object, null when it has none. Three rules ask about the same
 * object in turn, so the latest answer is kept.
 */
export function textFlaws(holder: TextHolder, subject: object): readonly TextFlaw[] | null {
  if (last?.subject !== subject) last = { subject, flaws: find(FIELDS[holder], subject) };
  return last.flaws;
}

/** The part of advice.white-space that all its rules share. */
export function reportWhiteSpace(
  flaws: readonly TextFlaw[],
  context: RuleContext<'outer-white-space' | 'inner-white-space', unknown>,
): void {
  for (const flaw of flaws) {
    const { at } = flaw;
    if (flaw.kind === 'outer-space') context.report('outer-white-space', { text: flaw.text }, at);
    if (flaw.kind === 'inner-space') context.report('inner-white-space', { text: flaw.text }, at);
  }
}

/** The part of advice.markup-in-text that all its rules share. */
export function reportMarkup(
  flaws: readonly TextFlaw[],
  context: RuleContext<'markup-tag' | 'markup-reference' | 'markup-twice', unknown>,
): void {
  for (const flaw of flaws) {
    const { at } = flaw;
    if (flaw.kind === 'tag') context.report('markup-tag', { markup: flaw.markup }, at);
    if (flaw.kind === 'reference') context.report('markup-reference', { markup: flaw.markup }, at);
    if (flaw.kind === 'twice') context.report('markup-twice', { markup: flaw.markup }, at);
  }
}

/** The part of advice.empty-text that all its rules share. */
export function reportEmptyText(
  flaws: readonly TextFlaw[],
  context: RuleContext<'empty-text', unknown>,
): void {
  for (const { kind, at } of flaws) if (kind === 'empty') context.report('empty-text', {}, at);
}

function find(fields: TextFields, subject: object): readonly TextFlaw[] | null {
  const flaws: TextFlaw[] = [];
  let texts = 0;
  for (const name of fields.names) {
    const text: unknown = Reflect.get(subject, name);
    if (typeof text !== 'string') continue;
    texts++;
    if (SUSPICIOUS.test(text)) flaws.push(...judge(text, true, `/${name}`));
  }
  for (const property of fields.texts) {
    const text: unknown = Reflect.get(subject, property);
    if (typeof text !== 'string') continue;
    texts++;
    if (SUSPICIOUS.test(text)) flaws.push(...judge(text, false, `/${property}`));
  }
  for (const list of fields.lists) {
    const elements: unknown = Reflect.get(subject, list);
    if (!Array.isArray(elements)) continue;
    for (let index = 0; index < elements.length; index++) {
      const element: unknown = elements[index];
      const text: unknown = isObject(element) ? Reflect.get(element, 'name') : element;
      if (typeof text !== 'string') continue;
      texts++;
      if (!SUSPICIOUS.test(text)) continue;
      const at = text === element ? `/${list}/${index}` : `/${list}/${index}/name`;
      flaws.push(...judge(text, true, at));
    }
  }
  if (texts === 0) return null;
  return flaws.length > 0 ? flaws : NONE;
}

function judge(text: string, isName: boolean, at: string): readonly TextFlaw[] {
  const inner = text.trim();
  if (inner === '') {
    // An empty optionName says that the dish has no alternatives.
    return text === '' && at === '/optionName' ? NONE : [{ kind: 'empty', at }];
  }
  const flaws: TextFlaw[] = [];
  const twice = TWICE.exec(text);
  const tag = TAG.exec(text);
  const reference = REFERENCE.exec(text);
  if (twice !== null) flaws.push({ kind: 'twice', at, markup: twice[0] });
  else if (tag !== null) flaws.push({ kind: 'tag', at, markup: tag[0] });
  else if (reference !== null) flaws.push({ kind: 'reference', at, markup: reference[0] });
  if (isName && text !== inner) flaws.push({ kind: 'outer-space', at, text });
  if (isName && INNER_SPACE.test(inner)) flaws.push({ kind: 'inner-space', at, text });
  return flaws;
}
