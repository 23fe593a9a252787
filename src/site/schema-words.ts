import type { SchemaNode } from './content.js';
import { type Content, html, joined } from './html.js';
import { propertyAnchor } from './schema-anchors.js';
import type { View } from './view.js';

/** Assertions that the words for a type already tell, or that are told elsewhere on the page. */
const TOLD = [
  'type',
  '$ref',
  'items',
  'properties',
  'required',
  'description',
  'title',
  '$comment',
];

/** The type of a value in words, objects as links to their definition on the page. */
export function typeText(view: View, node: SchemaNode): Content {
  const { schemas: words } = view.words;
  const further = Object.entries(node)
    .filter(([keyword]) => !keyword.startsWith('x-') && !TOLD.includes(keyword))
    .map(([keyword, value]) => html`<code>${keyword}: ${JSON.stringify(value)}</code>`);
  const words_ = node.$ref === undefined ? namedTypes(view, node) : reference(node.$ref);
  if (further.length === 0) return words_ === null ? words.anything : words_;
  const bounds = joined(further, html`<br>`);
  return words_ === null ? bounds : [words_, html`<br>`, bounds];
}

function namedTypes(view: View, { type, items }: SchemaNode): Content {
  const { schemas: words } = view.words;
  if (type === undefined) return null;
  const names = typeof type === 'string' ? [type] : type;
  return joined(
    names.map((name) =>
      name === 'array' && typeof items === 'object'
        ? words.listOf(typeText(view, items))
        : (words.typeNames[name] ?? name),
    ),
    words.or,
  );
}

function reference(ref: string): Content {
  const name = ref.replace('#/$defs/', '');
  return html`<a href="#${propertyAnchor(name, null)}"><code>${name}</code></a>`;
}

/** The requirements of a value itself: its type and presence, and those of the elements of a list. */
export function nodeRequirements(node: SchemaNode): string[] {
  const marked = node['x-requirement'];
  const own =
    typeof marked === 'string'
      ? [marked]
      : Object.entries(marked ?? {}).flatMap(([keyword, value]) =>
          keyword === 'additionalProperties' ? [] : idsIn(value),
        );
  const elements = typeof node.items === 'object' ? nodeRequirements(node.items) : [];
  return [...new Set([...own, ...elements])];
}

/** The requirements that forbid properties which are not declared. */
export function undeclaredRequirements(node: SchemaNode): string[] {
  const marked = node['x-requirement'];
  if (typeof marked !== 'object') return [];
  return [...new Set(idsIn(marked['additionalProperties']))];
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).map(String) : [];
}
