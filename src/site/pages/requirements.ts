import { ADVICE, REQUIREMENTS, versionFolder } from '../addresses.js';
import type { SiteContent } from '../content.js';
import { type Content, type Html, html } from '../html.js';
import { inline, levelMark, requirementLink, section, table } from '../parts.js';
import { bySubject, subjectName } from '../subjects.js';
import type { PageMaker, View } from '../view.js';

/** Every id of every version, in the order of the newest catalogue that has it. */
export function requirementIds({ judged }: SiteContent): string[] {
  const lists = judged.toReversed().flatMap(({ requirements }) => requirements);
  return [...new Set(lists.map(({ id }) => id))];
}

/** The list of all requirements with their level in each version. */
export const requirementsPage: PageMaker = {
  folder: REQUIREMENTS,
  make: (view) => {
    const { requirement: words } = view.words;
    return { title: words.title, description: words.title, trail: [], main: main(view) };
  },
};

function main(view: View): Html {
  const { requirement: words, frame } = view.words;
  const advice = html`<a href="${view.to(ADVICE)}">${frame.advice.toLowerCase()}</a>`;
  const groups = bySubject(requirementIds(view.site).map((id) => ({ id })));
  return html`<h1>${words.title}</h1>
<p>${words.introduction(advice)}</p>
${[...groups].map(([subject, entries]) => {
  const name = subjectName(view, subject);
  return section(view, `requirements-${subject}`, name, levels(view, name, entries));
})}`;
}

function levels(view: View, label: string, entries: readonly { readonly id: string }[]): Html {
  const { requirement: words } = view.words;
  const versions = view.site.judged.toReversed();
  return table({
    label,
    kind: 'levels',
    columns: [words.aspects.text, ...versions.map(({ version }) => version)],
    rows: entries.map(({ id }) => ({
      cells: [
        [requirementLink(view, id), html`<br>`, newestText(view, id)],
        ...versions.map(({ version, requirements }): Content => {
          const level = requirements.find((one) => one.id === id)?.level;
          if (level === undefined) return html`<span title="${words.notIn}">–</span>`;
          const address = view.to(versionFolder(version), id);
          return html`<a class="plain" href="${address}">${levelMark(view, level)}</a>`;
        }),
      ],
    })),
  });
}

function newestText(view: View, id: string): Content {
  const lists = view.site.judged.toReversed().map(({ requirements }) => requirements);
  const newest = lists.flatMap((list) => list.filter((one) => one.id === id))[0];
  return newest === undefined ? null : inline(view, view.text(newest.text));
}
