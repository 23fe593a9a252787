import { labelled, wrap } from '../../layout.js';
import { phraseText } from '../../phrase.js';
import type { Verdict } from '../../report.js';
import type { ToldDocument } from '../../told/told-report.js';
import type { Colors, TextContext } from './context.js';

const COLOR: Readonly<Record<Verdict, keyof Colors>> = {
  conformant: 'green',
  nonconformant: 'red',
  undetermined: 'yellow',
};

/** The verdict in one sentence, what was checked, and why a document was not. */
export function verdictLines(context: TextContext): string[] {
  const { told, colors } = context;
  const paint = colors[COLOR[told.report.verdict]];
  return [
    ...wrap(phraseText(told.verdict), 0).map((line) => colors.bold(paint(line))),
    ...providerLines(context),
    ...freshnessLines(context),
    ...shownDocuments(context).flatMap((document) => [
      ...wrap(facts(context, document), 0).map((line) => colors.dim(line)),
      ...(document.older === null ? [] : wrap(document.older, 0)),
      ...problemLines(context, document),
    ]),
  ];
}

/** Where a provider is, and how much was asked. */
function providerLines({ told, colors }: TextContext): string[] {
  if (told.provider.length === 0) return [];
  return wrap(told.provider.map(phraseText).join(' · '), 0).map((line) => colors.dim(line));
}

/** Distributors that lack a current menu or calendar. */
function freshnessLines({ told }: TextContext): string[] {
  const { rows = [], more = null } = told.freshness ?? {};
  return [
    ...rows.flatMap(({ name, text }) => wrap(`${phraseText(name)}: ${text}`, 4, '  - ')),
    ...(more === null ? [] : wrap(more, 4, '  - ')),
  ];
}

/** Of a provider there are many answers, most of which there is nothing to say of. */
function shownDocuments({ told }: TextContext): readonly ToldDocument[] {
  if (told.provider.length === 0) return told.documents;
  return told.documents.filter(({ problem }) => problem !== null);
}

/** One line on what the document is and how it was checked. */
function facts({ told }: TextContext, { source, facts }: ToldDocument): string {
  return (told.documents.length > 1 ? [phraseText(source), ...facts] : facts).join(' · ');
}

/** What kept a document from being judged; why, the sentence has said. */
function problemLines({ words }: TextContext, { problem }: ToldDocument): string[] {
  if (problem === null) return [];
  const { where, detail, todo } = problem;
  const column = {
    indent: 2,
    width: Math.max(words.facts.detail.length, words.facts.todo.length) + 2,
  };
  return [
    ...labelled(words.finding.where, where === null ? [] : [where], column),
    ...labelled(words.facts.detail, detail === null ? [] : [phraseText(detail)], column),
    ...labelled(words.facts.todo, todo === null ? [] : [todo], column),
  ];
}
