import type { Requirement } from '../../model/requirement.js';
import type { VersionFacts } from '../../model/version-facts.js';
import {
  DEFECTS,
  REQUIREMENTS,
  referenceFolder,
  requirementsFile,
  typesFolder,
  versionFolder,
} from '../addresses.js';
import type { JudgedContent } from '../content.js';
import { type Content, type Html, html, joined } from '../html.js';
import type { Heading } from '../markdown.js';
import { headingLine, section } from '../parts.js';
import { type Prose, renderProse } from '../prose.js';
import { requirementCard } from '../requirement-card.js';
import { sourceSections } from '../sources.js';
import { bySubject, subjectName } from '../subjects.js';
import { versionFactList } from '../version-fact-list.js';
import type { PageMaker, View } from '../view.js';

/** The page of a version: the specification, then every requirement under its own anchor. */
export function versionPage(version: JudgedContent): PageMaker {
  return {
    folder: versionFolder(version.version),
    make: (view) => ({
      title: `Open Meal ${version.version}`,
      description: view.words.version.description(version.version),
      trail: [],
      wide: true,
      main: main(view, version),
    }),
  };
}

function main(view: View, version: JudgedContent): Html {
  const prose = renderProse(view, version);
  const groups = bySubject(version.requirements);
  return html`<header>
<h1>${prose.title}</h1>
${notice(view, version.facts)}
${versionFactList(view, version.facts)}
${furtherPages(view, version)}
</header>
${contents(view, version, prose, [...groups.keys()])}
<div class="text">
<div class="prose">
${prose.body}
</div>
${catalogue(view, groups, prose.stated)}
${sourceSections(view, version.facts, view.words.version.sourcesIntroduction)}
</div>`;
}

/** That nobody should follow the version any more, or yet. */
export function notice(view: View, { status, version }: VersionFacts): Content {
  const { words, site } = view;
  const { version: current } = site.current;
  if (status === 'draft') return html`<p class="notice">${words.version.draft}</p>`;
  if (status !== 'superseded' || version === current) return null;
  const link = html`<a href="${view.to(versionFolder(current))}">Open Meal ${current}</a>`;
  return html`<p class="notice">${words.version.superseded(link)}</p>`;
}

function furtherPages(view: View, { version }: JudgedContent): Html {
  const { version: words } = view.words;
  return html`<ul class="further">
<li><a href="${view.to(referenceFolder(version))}">${words.reference}</a></li>
<li><a href="${view.to(typesFolder(version))}">${words.types}</a></li>
<li><a href="${view.toFile(requirementsFile(version))}">${words.machine}</a></li>
</ul>`;
}

function contents(
  view: View,
  { facts }: JudgedContent,
  { headings }: Prose,
  subjects: readonly string[],
): Html {
  const { parts, version: words } = view.words;
  const entry = (anchor: string, text: string, below: Content = null) =>
    html`<li><a href="#${anchor}">${text}</a>${below}</li>\n`;
  const list = (items: readonly Content[]) => items.length > 0 && html`\n<ul>${items}</ul>`;
  const chapters = headings
    .filter(({ depth }) => depth === 2)
    .map(({ id, text }) => {
      const within = headings.filter((one) => one.depth === 3 && one.id.startsWith(`${id}.`));
      return entry(id, text, list(within.map((one) => entry(one.id, one.text))));
    });
  const requirements = subjects.map((one) => entry(`requirements-${one}`, subjectName(view, one)));
  return html`<nav class="contents" aria-label="${parts.contents}">
<p aria-hidden="true">${parts.contents}</p>
<ul>
${chapters}${entry('requirements', words.catalogue, list(requirements))}${entry('sources', words.sources)}${
  facts.variants.length > 0 && entry('variants', words.variants)
}</ul>
</nav>`;
}

function catalogue(
  view: View,
  groups: ReadonlyMap<string, readonly Requirement[]>,
  stated: ReadonlyMap<string, Heading>,
): Html {
  const { version: words, frame, requirement } = view.words;
  const introduction = words.catalogueIntroduction(
    html`<a href="${view.to(REQUIREMENTS)}">${requirement.title.toLowerCase()}</a>`,
    html`<a href="${view.to(DEFECTS)}">${frame.defects.toLowerCase()}</a>`,
  );
  const cards = [...groups].map(([subject, requirements]) => {
    const anchor = `requirements-${subject}`;
    const name = subjectName(view, subject);
    return html`${headingLine(view, html`<h3 id="${anchor}">${name}</h3>`, anchor, name)}
${requirements.map((one) => requirementCard(view, one, stated.get(one.id)))}`;
  });
  return section(view, 'requirements', words.catalogue, [
    html`<p>${introduction}</p>\n`,
    joined(cards, '\n'),
  ]);
}
