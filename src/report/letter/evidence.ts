import type { CheckedPlace } from '../checked-report.js';
import { capitalised } from '../layout.js';
import { placeValues } from '../message-text.js';
import { neutralise } from '../neutralise.js';
import { phraseText } from '../phrase.js';
import { placeText } from '../place-text.js';
import { requestPhrase } from '../request-phrase.js';
import type { Line } from '../requirements/blocks.js';
import type { LetterContext } from './context.js';
import type { Point } from './letter.js';

const PLACES = 3;

/** What was seen, line by line: what was asked and answered, where in the answer, and what stood there. */
export function evidenceLines({ finding }: Point, context: LetterContext): Line[] {
  const shown = finding.places.slice(0, PLACES);
  const more = finding.count - shown.length;
  const lines = shown.flatMap((place, index) => {
    const isSame = shown[index - 1]?.document === place.document;
    return [...(isSame ? [] : sourceLine(place, context)), ...placeLine(place, context)];
  });
  if (more <= 0 || shown.length === 0) return lines;
  return [...lines, [{ text: capitalised(context.words.morePlaces(more)) }]];
}

function sourceLine({ document }: CheckedPlace, context: LetterContext): Line[] {
  const { letter, language, words } = context;
  const known = letter.report.documents.find(({ id }) => id === document);
  if (known === undefined) return [];
  const request = requestPhrase(known, language);
  if (request === null) return [[{ text: sourceText(known.source, context) }]];
  const when = letter.isOneMoment ? `, ${words.moment(letter.report.checkedAt)}` : '';
  return [[{ text: `${phraseText(request)}${when}` }]];
}

function sourceText(source: string, { words }: LetterContext): string {
  if (/^https?:/i.test(source)) return neutralise(source);
  return capitalised(source === '-' ? words.at.input : words.at.file(neutralise(source)));
}

/** Without a text of the place, what is found there and not at the others is told instead. */
function placeLine(place: CheckedPlace, { language }: LetterContext): Line[] {
  const where = capitalised(placeText(place, null, language));
  const { excerpt } = place;
  if (excerpt === undefined) {
    const own = placeValues(place, language).join(', ');
    return where === '' ? [] : [[{ text: own === '' ? where : `${where}: ${own}` }]];
  }
  const before = where === '' ? [] : [{ text: `${where}: ` }];
  return [[...before, { text: neutralise(excerpt), code: true }]];
}
