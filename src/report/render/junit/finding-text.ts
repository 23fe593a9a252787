import { phraseText } from '../../phrase.js';
import { acceptedText } from '../../told/accepted-text.js';
import type { ToldFinding } from '../../told/told-report.js';
import { type Language, WORDS } from '../../words.js';

/** A finding in a few lines of plain text. */
export function findingText(told: ToldFinding, lang: Language): string {
  const words = WORDS[lang].finding;
  const places = told.places.map(({ parts }) =>
    parts.length === 0 ? words.wholeDocument : parts.map(phraseText).join(' · '),
  );
  const more = told.morePlaces === 0 ? [] : [words.morePlaces(told.morePlaces)];
  const line = (label: string, text: string) => (text === '' ? [] : [`${label}: ${text}`]);
  const disputed = told.disputed
    ? [told.disputed.title, told.disputed.interpretation].map(phraseText).join('. ')
    : '';
  return [
    phraseText(told.what),
    ...[...places, ...more].flatMap((place) => line(words.where, place)),
    ...line(words.why, phraseText(told.why)),
    ...line(words.how, phraseText(told.fix)),
    ...line(words.disputed, disputed),
    ...line(words.accepted, acceptedText(told)),
    ...line(words.id, [phraseText(told.citation), told.link ?? ''].join(' ').trim()),
  ].join('\n');
}
