import { labelled, wrap } from '../../layout.js';
import { phraseText } from '../../phrase.js';
import { section, type TextContext } from './context.js';

/** Where this program itself failed. */
export function defectsSection(context: TextContext): string[] {
  const { told, words } = context;
  if (told.defects.length === 0) return [];
  const { defects: heading, defectsIntroduction } = words.sections;
  return section(context, heading, [
    ...wrap(defectsIntroduction, 0),
    ...told.defects.flatMap((defect) => wrap(phraseText(defect), 4, '  - ')),
  ]);
}

/** What was not judged, counted by reason; the JSON report lists it one by one. */
export function notCheckedSection(context: TextContext): string[] {
  const { told, words } = context;
  const lines = told.notChecked.flatMap((sentence) => wrap(sentence, 4, '  - '));
  return section(context, words.sections.notChecked, lines);
}

/** How rich the data is: what readers can find in it, not whether it conforms. */
export function coverageSection(context: TextContext): string[] {
  const { told, words } = context;
  if (told.coverage === null) return [];
  const { sentence, rows } = told.coverage;
  const column = { indent: 2, width: Math.max(...rows.map(({ label }) => label.length)) + 2 };
  return section(context, words.sections.coverage, [
    ...wrap(sentence, 2),
    ...rows.flatMap(({ label, text }) => labelled(label, [text], column)),
  ]);
}
