import type { Finding, Place } from '../check/finding.js';
import type { FindingData, Message, MessageText } from '../model/message.js';
import { MESSAGES } from '../model/messages/index.js';
import { neutralise } from './neutralise.js';
import { formatNumber } from './numbers.js';
import type { Language } from './words.js';

/** By any string: a report may come from another version of the program. */
const messages: Readonly<Record<string, Message>> = MESSAGES;

/** What a message is made from. */
export interface ToldFinding {
  readonly message: string;
  readonly data: FindingData;
  readonly places: readonly Pick<Place, 'data'>[];
}

/** What is wrong and what to do, in words, with the values of the first place. */
export function messageText(finding: ToldFinding, language: Language): MessageText {
  const message = Object.hasOwn(messages, finding.message) ? messages[finding.message] : undefined;
  if (message === undefined) return { what: neutralise(finding.message), fix: '' };
  const data = { ...finding.data, ...finding.places[0]?.data };
  const { what, fix } = message[language];
  return { what: fill(what, data, language), fix: fill(fix, data, language) };
}

/** What another place of the same finding has instead of the first one's values; empty when nothing differs. */
export function differingValues(finding: Finding, place: Place, language: Language): string[] {
  const first = finding.places[0]?.data ?? {};
  return Object.entries(place.data)
    .filter(([name, value]) => first[name] !== value)
    .map(([, value]) => shown(value, language));
}

function fill(template: string, data: FindingData, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    return value === undefined ? placeholder : shown(value, language);
  });
}

function shown(value: string | number, language: Language): string {
  return typeof value === 'number' ? formatNumber(value, language) : neutralise(value);
}
