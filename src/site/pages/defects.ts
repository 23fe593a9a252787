import type { Defect } from '../../model/requirement.js';
import { DEFECTS, versionFolder } from '../addresses.js';
import { type Content, type Html, html, joined } from '../html.js';
import { facts, headingLine, inline, requirementLink } from '../parts.js';
import { versionLink } from '../version-fact-list.js';
import type { PageMaker, View } from '../view.js';

/** The register of contradictions. */
export const defectsPage: PageMaker = {
  folder: DEFECTS,
  make: (view) => {
    const { title, introduction } = view.words.defects;
    return { title, description: introduction, trail: [], main: main(view) };
  },
};

function main(view: View): Html {
  const { defects: words } = view.words;
  return html`<h1>${words.title}</h1>
<p>${words.introduction}</p>
${view.site.defects.map((defect) => card(view, defect))}`;
}

function card(view: View, defect: Defect): Html {
  const { defects: words } = view.words;
  const { explain: labels } = view.labels;
  const { id } = defect;
  return html`<article class="card" id="${id}">
${headingLine(view, html`<h2>${id}: ${inline(view, view.text(defect.title))}</h2>`, id, id)}
${facts([
  [words.versions, versions(view, defect)],
  [labels.conflict, inline(view, view.text(defect.conflict))],
  [labels.interpretation, inline(view, view.text(defect.interpretation))],
  [labels.defectRequirements, concerned(view, id)],
])}
</article>
`;
}

function versions(view: View, { versions: names }: Defect): Content {
  const entries = names.map((name) => {
    const version = view.site.versions.find((one) => one.version === name);
    if (version !== undefined) return versionLink(view, version.version);
    return name === 'calendar' ? view.words.defects.calendar : name;
  });
  return joined(entries, ', ');
}

/** The requirements that rest on a contradiction, each with the versions in which it does. */
function concerned(view: View, defect: string): Content {
  const found = new Map<string, Html[]>();
  for (const { version, requirements } of view.site.judged) {
    for (const { id, disputed } of requirements) {
      if (disputed !== defect) continue;
      const link = html`<a href="${view.to(versionFolder(version), id)}">${version}</a>`;
      found.set(id, [...(found.get(id) ?? []), link]);
    }
  }
  if (found.size === 0) return view.words.defects.noRequirement;
  const lines = [...found].map(([id, links]) => [
    requirementLink(view, id),
    ' (',
    joined(links, ', '),
    ')',
  ]);
  return joined(lines, html`<br>`);
}
