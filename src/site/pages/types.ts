import { typesFolder, versionFolder } from '../addresses.js';
import type { JudgedContent } from '../content.js';
import { type Content, type Html, html } from '../html.js';
import { english, scrolling, section } from '../parts.js';
import { type TypeText, typeTexts } from '../type-texts.js';
import type { PageMaker, View } from '../view.js';

/** The TypeScript types of a version, each under its anchor. */
export function typesPage(version: JudgedContent): PageMaker {
  const types = typeTexts(version.types);
  return {
    folder: typesFolder(version.version),
    make: (view) => ({
      title: view.words.schemas.typesTitle(version.version),
      description: view.words.schemas.typesIntroduction,
      trail: [{ label: `Open Meal ${version.version}`, folder: versionFolder(version.version) }],
      wide: true,
      main: main(view, version, types),
    }),
  };
}

function main(view: View, { version, documents }: JudgedContent, types: readonly TypeText[]): Html {
  const { schemas: words, parts } = view.words;
  const names = types.map(({ name }) => name);
  const documentTypes = names.filter((name) => documents.some((one) => one.definition === name));
  return html`<header>
<h1>${words.typesTitle(version)}</h1>
<p>${words.typesIntroduction}</p>
${scrolling(
  words.typesTitle(version),
  html`<pre><code>import type { ${documentTypes.join(', ')} } from 'open-meal/types/${version}';</code></pre>`,
)}
</header>
<nav class="contents" aria-label="${parts.contents}">
<p aria-hidden="true">${parts.contents}</p>
<ul>${names.map((name) => html`<li><a href="#${name}">${name}</a></li>\n`)}</ul>
</nav>
<div class="text">
${types.map(({ name, text }) =>
  section(
    view,
    name,
    name,
    scrolling(
      words.typesOf(name),
      html`<pre><code>${english(view, linked(text, names, name))}</code></pre>`,
    ),
  ),
)}
</div>`;
}

/** The names of other types as links; comments set apart. */
function linked(text: string, names: readonly string[], own: string): Content {
  return text
    .split(/(\/\*\*[\s\S]*?\*\/)/)
    .map((part, index) =>
      index % 2 === 1
        ? html`<span class="comment">${part}</span>`
        : part
            .split(/\b(\w+)\b/)
            .map((word) =>
              word !== own && names.includes(word) ? html`<a href="#${word}">${word}</a>` : word,
            ),
    );
}
