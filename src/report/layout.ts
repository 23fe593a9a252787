/** Columns of a line of text for people. */
const WIDTH = 92;

/** Breaks a text at its spaces; the first line begins with `first`, every other with as many spaces as `indent`. */
export function wrap(text: string, indent: number, first: string = ' '.repeat(indent)): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' '.repeat(indent);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** Paragraphs beside their label: the label stands before the first, all begin in the same column. */
export function labelled(
  label: string,
  paragraphs: readonly string[],
  column: { readonly indent: number; readonly width: number },
): string[] {
  const start = column.indent + column.width;
  return paragraphs.flatMap((paragraph, index) => {
    const first = `${' '.repeat(column.indent)}${(index === 0 ? label : '').padEnd(column.width)}`;
    return wrap(paragraph, start, first);
  });
}

/** With a capital: for clauses that become sentences. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
