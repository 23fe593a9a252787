import type { Finding, Place } from '../check/finding.js';
import type { FindingData, Message, MessageText } from '../model/message.js';
import { MESSAGES } from '../model/messages/index.js';
import { neutralise } from './neutralise.js';
import { formatNumber } from './numbers.js';
import { given, own, type Phrase, phraseText } from './phrase.js';
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
  const { what, fix } = messagePhrases(finding, language);
  return { what: phraseText(what), fix: phraseText(fix) };
}

/** The same, with the values that somebody else wrote told apart from our words. */
export function messagePhrases(
  finding: ToldFinding,
  language: Language,
  place: Pick<Place, 'data'> | undefined = finding.places[0],
): { readonly what: Phrase; readonly fix: Phrase } {
  const message = Object.hasOwn(messages, finding.message) ? messages[finding.message] : undefined;
  if (message === undefined) return { what: given(finding.message), fix: [] };
  const data = { ...finding.data, ...place?.data };
  const { what, fix } = message[language];
  return { what: filled(what, data, language), fix: filled(fix, data, language) };
}

/** What another place of the same finding has instead of the first one's values; empty when nothing differs. */
export function differingValues(finding: Finding, place: Place, language: Language): string[] {
  const first = finding.places[0]?.data ?? {};
  const others = Object.entries(place.data).filter(([name, value]) => first[name] !== value);
  return placeValues({ data: Object.fromEntries(others) }, language);
}

/** What a place has that the finding as a whole has not. */
export function placeValues({ data }: Pick<Place, 'data'>, language: Language): string[] {
  return Object.values(data).map((value) =>
    typeof value === 'number' ? formatNumber(value, language) : neutralise(value),
  );
}

function filled(template: string, data: FindingData, language: Language): Phrase {
  // Split at the placeholders, every second part is the name of one.
  return template.split(/\{(\w+)\}/).flatMap((part, index): Phrase => {
    if (index % 2 === 0) return own(part);
    const value = Object.hasOwn(data, part) ? data[part] : undefined;
    if (value === undefined) return own(`{${part}}`);
    return typeof value === 'number' ? own(formatNumber(value, language)) : given(value);
  });
}
