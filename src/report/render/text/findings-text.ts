import { labelled, wrap } from '../../layout.js';
import { phraseText } from '../../phrase.js';
import type { ToldFinding, ToldFindings, ToldPlace } from '../../told/told-report.js';
import { section, type TextContext } from './context.js';

const INDENT = 4;

/** What the publisher has to put right. */
export function fixSection(context: TextContext): string[] {
  return section(context, context.words.sections.fix, blocks(context, context.told.fix));
}

/** What the published texts leave open; it is never held against anybody. */
export function contestedSection(context: TextContext): string[] {
  const { contested: heading, contestedIntroduction } = context.words.sections;
  return introduced(context, heading, contestedIntroduction, context.told.contested);
}

/** What somebody has decided to live with for a while. */
export function acceptedSection(context: TextContext): string[] {
  const { accepted: heading, acceptedIntroduction } = context.words.sections;
  return introduced(context, heading, acceptedIntroduction, context.told.accepted);
}

/** What no text demands. */
export function adviceSection(context: TextContext): string[] {
  const { advice: heading, adviceIntroduction } = context.words.sections;
  return introduced(context, heading, adviceIntroduction, context.told.advice);
}

function introduced(
  context: TextContext,
  heading: string,
  introduction: string,
  findings: ToldFindings,
): string[] {
  const lines = blocks(context, findings);
  return lines.length === 0 ? [] : section(context, heading, [...wrap(introduction, 0), ...lines]);
}

/** The findings as numbered blocks, and how many there are beside them. */
function blocks(context: TextContext, { findings, more }: ToldFindings): string[] {
  return [
    ...findings.flatMap((finding, index) => ['', ...block(context, finding, index + 1)]),
    ...(more === 0 ? [] : ['', `${' '.repeat(INDENT)}${context.words.finding.moreFindings(more)}`]),
  ];
}

function block({ words, colors }: TextContext, told: ToldFinding, number: number): string[] {
  const { where, why, how, id, disputed, accepted } = words.finding;
  const labels = [where, why, how, id, disputed, ...(told.accepted === null ? [] : [accepted])];
  const width = Math.max(...labels.map((label) => label.length)) + 2;
  const row = (label: string, paragraphs: readonly string[]) =>
    labelled(
      label,
      paragraphs.filter((text) => text !== ''),
      { indent: INDENT, width },
    );
  const level = told.level === 'advice' ? '' : `${words.levels[told.level]}: `;
  const head = `${level}${phraseText(told.what)}`;
  const places = told.places.flatMap((place, index) => [
    placeText(place, words.finding.wholeDocument),
    index === 0 && !place.isShown ? phraseText(place.excerpt) : '',
  ]);
  const more = told.morePlaces === 0 ? '' : words.finding.morePlaces(told.morePlaces);
  return [
    ...wrap(head, INDENT, `${number}.`.padEnd(INDENT)).map((line) => colors.bold(line)),
    ...row(where, [...places, more]),
    ...row(why, [phraseText(told.why)]),
    ...row(how, [phraseText(told.fix)]),
    ...row(
      disputed,
      told.disputed === null
        ? []
        : [told.disputed.title, told.disputed.interpretation].map(phraseText),
    ),
    ...row(
      accepted,
      told.accepted === null ? [] : [told.accepted.until, told.accepted.reason].map(phraseText),
    ),
    ...row(id, [phraseText(told.citation)]).map((line) => colors.dim(line)),
  ];
}

function placeText({ parts }: ToldPlace, whole: string): string {
  return parts.length === 0 ? whole : parts.map(phraseText).join(' · ');
}
