import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** What a browser finds in a page. */
export interface PageFacts {
  /** Where the markup is not well-formed. */
  readonly errors: readonly string[];
  readonly language: string;
  readonly ids: readonly string[];
  readonly links: readonly {
    readonly element: string;
    readonly address: string;
    readonly language: string | null;
  }[];
  /** The names of all elements. */
  readonly elements: ReadonlySet<string>;
  /** All text, without markup. */
  readonly text: string;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads a page with the parser of the HTML standard. */
export function readPage(markup: string): PageFacts {
  const errors: string[] = [];
  const document = parse(markup, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`),
  });
  const nodes = descendants(document.childNodes);
  const elements = nodes.filter((node): node is Element => 'tagName' in node);
  const html = elements.find(({ tagName }) => tagName === 'html');
  return {
    errors: [...errors, ...unbalanced(elements, markup)],
    language: html === undefined ? '' : (attribute(html, 'lang') ?? ''),
    ids: elements.flatMap((element) => attribute(element, 'id') ?? []),
    links: elements.flatMap((element) => {
      const address = attribute(element, 'href') ?? attribute(element, 'src');
      const language = attribute(element, 'hreflang');
      return address === null ? [] : [{ element: element.tagName, address, language }];
    }),
    elements: new Set(elements.map(({ tagName }) => tagName)),
    text: nodes.map((node) => ('value' in node ? node.value : '')).join(''),
  };
}

const VOID = ['meta', 'link', 'br', 'wbr', 'hr', 'input', 'img'];

/**
 * What the parser puts right without a word: elements that are not closed where they should be, or
 * never opened, and end tags that close nothing.
 */
function unbalanced(elements: readonly Element[], markup: string): string[] {
  const open = elements.filter(({ tagName, sourceCodeLocation: at }) => {
    const whole = at?.startTag !== undefined && at.endTag !== undefined;
    return !whole && !VOID.includes(tagName);
  });
  const closed = elements.filter(({ sourceCodeLocation: at }) => at?.endTag !== undefined).length;
  const endTags = markup.match(/<\//g)?.length ?? 0;
  return [
    ...open.map(({ tagName }) => `${tagName} is not opened or not closed`),
    ...(closed === endTags ? [] : [`${endTags} end tags for ${closed} elements`]),
  ];
}

function descendants(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [
    node,
    ...('childNodes' in node ? descendants(node.childNodes) : []),
  ]);
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}
