import { referenceFolder, SCHEMAS, versionFolder } from '../addresses.js';
import type { JudgedContent, SchemaNode } from '../content.js';
import { type Content, type Html, html, joined } from '../html.js';
import { english, facts, inline, requirementLink, section, table } from '../parts.js';
import { propertyAnchor } from '../schema-anchors.js';
import { nodeRequirements, typeText, undeclaredRequirements } from '../schema-words.js';
import type { PageMaker, View } from '../view.js';
import { documentTable } from './schemas.js';

/** Every object of a version with its properties. */
export function schemaReferencePage(version: JudgedContent): PageMaker {
  return {
    folder: referenceFolder(version.version),
    make: (view) => ({
      title: view.words.schemas.reference(version.version),
      description: view.words.schemas.referenceIntroduction,
      trail: [
        { label: `Open Meal ${version.version}`, folder: versionFolder(version.version) },
        { label: view.words.frame.schemas, folder: SCHEMAS },
      ],
      wide: true,
      main: main(view, version),
    }),
  };
}

function main(view: View, version: JudgedContent): Html {
  const { schemas: words, parts } = view.words;
  const names = Object.keys(version.definitions);
  return html`<header>
<h1>${words.reference(version.version)}</h1>
<p>${words.referenceIntroduction}</p>
${documentTable(view, version)}
</header>
<nav class="contents" aria-label="${parts.contents}">
<p aria-hidden="true">${parts.contents}</p>
<ul>${names.map((name) => html`<li><a href="#${name}">${name}</a></li>\n`)}</ul>
</nav>
<div class="text">
${Object.entries(version.definitions).map(([name, node]) => definition(view, version, name, node))}
</div>`;
}

function definition(view: View, version: JudgedContent, name: string, node: SchemaNode): Html {
  const { schemas: words } = view.words;
  const rows = Object.entries(node.properties ?? {}).map(([property, value]) => ({
    id: propertyAnchor(name, property),
    cells: [
      html`<code>${property}</code>`,
      typeText(view, value),
      node.required?.includes(property) === true ? words.required : words.optional,
      meaning(view, version, value),
      requirements(view, nodeRequirements(value)),
    ],
  }));
  return section(view, name, name, [
    node.description !== undefined &&
      html`<p>${english(view, inline(view, node.description))}</p>\n`,
    table({
      label: words.tableOf(name),
      kind: 'many',
      columns: [words.property, words.type, words.presence, words.meaning, words.requirement],
      rows,
    }),
    objectFacts(view, node),
  ]);
}

/**
 * In English the description that the schema gives, or that of what it refers to; in Swedish the
 * text of the requirement, which is there in both languages.
 */
function meaning(view: View, version: JudgedContent, node: SchemaNode): Content {
  const referred = version.definitions[node.$ref?.replace('#/$defs/', '') ?? ''];
  const description = node.description ?? referred?.description;
  if (view.language === 'en' && description !== undefined) return inline(view, description);
  const id = nodeRequirements(node)[0];
  const requirement = version.requirements.find((one) => one.id === id);
  if (requirement !== undefined) return inline(view, view.text(requirement.text));
  return description === undefined ? null : english(view, inline(view, description));
}

/** That it is an object, and whether it may have other properties, with the requirements that say so. */
function objectFacts(view: View, node: SchemaNode): Content {
  const { schemas: words } = view.words;
  const own = nodeRequirements(node);
  const undeclared = undeclaredRequirements(node);
  const closed = node.additionalProperties === false;
  return [
    facts([
      [words.object, own.length === 0 ? null : requirements(view, own)],
      [words.closed, closed ? requirements(view, undeclared) : null],
    ]),
    closed ? null : html`<p class="note">${words.open}</p>\n`,
  ];
}

function requirements(view: View, ids: readonly string[]): Content {
  return joined(
    ids.map((id) => requirementLink(view, id)),
    html`<br>`,
  );
}
