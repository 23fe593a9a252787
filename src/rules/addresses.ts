import type { RuleContext } from '../check/rule.js';
import { parseAddress } from '../model/address.js';

/** Whether the text is a complete http or https address. */
export function isWebAddress(text: string): boolean {
  return isAddress(text, /^https?:\/\/[^\s/?#]/i);
}

/** The same, or the webcal form that calendar programs register for. */
export function isFeedAddress(text: string): boolean {
  return isAddress(text, /^(?:https?|webcals?):\/\/[^\s/?#]/i);
}

// The URL parser strips, repairs or encodes much that others do not: spaces, line breaks, backslashes.
function isAddress(text: string, beginning: RegExp): boolean {
  return beginning.test(text) && !/[\s\\]/.test(text) && parseAddress(text) !== null;
}

/** Reports a text at `url` that is no complete address. */
export function checkWebAddress(
  text: string,
  context: RuleContext<'web-address-incomplete', unknown>,
): void {
  if (!isWebAddress(text)) context.report('web-address-incomplete', { value: text }, '/url');
}

const LOCAL_PART = String.raw`(?:[^\s"(),:;<>@[\\\]]+|"(?:[^"\\]|\\.)+")`;
const LABEL = String.raw`[^\s.'"(),:;<>@[\\\]/?#!$%&*+=]+`;
const DOMAIN = String.raw`(?:${LABEL}(?:\.${LABEL})*|\[[^\s[\]]+\])`;
const MAILBOX = new RegExp(`^${LOCAL_PART}@${DOMAIN}$`);

/** `address` is one bare address as RFC 5322 forms it, letters of any script allowed. */
export function readEmail(text: string): 'address' | 'mailto' | 'several' | 'other' {
  if (MAILBOX.test(text)) return 'address';
  if (/^mailto:/i.test(text)) return 'mailto';
  const parts = text.split(/[,;\s]+/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => MAILBOX.test(part)) ? 'several' : 'other';
}

export const EMAIL_MESSAGES = ['email-mailto', 'email-several', 'email-other'] as const;

/** Reports a text at `email` that is not one bare address. */
export function checkEmail(
  text: string,
  context: RuleContext<(typeof EMAIL_MESSAGES)[number], unknown>,
): void {
  const form = readEmail(text);
  if (form !== 'address') context.report(`email-${form}`, { value: text }, '/email');
}

/** Digits and visual separators, in front of them `+`; after them parameters such as `;ext=12`. */
const TELEPHONE = /^(?:tel:)?\+?[-.()*#0-9]+(?:;[A-Za-z0-9-]+(?:=[^\s;=]+)?)*$/i;

/** `number` has the characters of RFC 3966, with or without its `tel:`. */
export function readTelephone(text: string): 'number' | 'white-space' | 'other' {
  if (!/[0-9]/.test(text)) return 'other';
  if (TELEPHONE.test(text)) return 'number';
  return TELEPHONE.test(text.replace(/\s+/g, '')) ? 'white-space' : 'other';
}
