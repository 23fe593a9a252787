/** One type of a generated file. */
export interface TypeText {
  readonly name: string;
  /** Its comment and declaration. */
  readonly text: string;
}

/**
 * The types of a file, in its order. The source and its declaration file give the same: the compiler
 * only indents by four in place of two.
 */
export function typeTexts(file: string): TypeText[] {
  const text = indentedByTwo(file.replaceAll('\r\n', '\n'));
  const starts = [...text.matchAll(DECLARATION)];
  return starts.map((match, index) => ({
    name: match[1] ?? '',
    text: text.slice(match.index, starts[index + 1]?.index).trim(),
  }));
}

/** The beginning of a type, with the comment before it. */
const DECLARATION =
  /^(?:\/\*\*\n(?: \*.*\n)*? \*\/\n)?export (?:declare )?(?:interface|type) (\w+)/gm;

function indentedByTwo(text: string): string {
  const isByFour = !/^ {2}[^ *]/m.test(text);
  if (!isByFour) return text;
  return text.replace(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 2));
}
