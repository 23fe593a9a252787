/** Markup that may be written out as it stands. Only {@link html} makes it. */
export interface Html {
  readonly markup: string;
}

/** What can stand between tags: texts are escaped, `null` and `false` are nothing. */
export type Content = Html | string | number | null | false | readonly Content[];

/** The only way from text to markup: every value is escaped, unless it is markup already. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  let markup = strings[0] ?? '';
  values.forEach((value, index) => {
    markup += written(value) + (strings[index + 1] ?? '');
  });
  return { markup };
}

/** Contents with something between each two of them. */
export function joined(contents: readonly Content[], separator: Content): Content {
  return contents.map((content, index) => (index === 0 ? content : [separator, content]));
}

function written(value: Content): string {
  if (value === null || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  return 'markup' in value ? value.markup : value.map(written).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A style sheet inside a page, where no escaping exists: it may hold no markup at all. */
export function styleElement(css: string): Html {
  if (css.includes('<')) throw new Error('a style sheet holds markup');
  return { markup: `<style>\n${css}</style>` };
}
