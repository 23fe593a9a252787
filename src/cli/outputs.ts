/** One format and where it goes. */
export interface Output<Format extends string> {
  readonly format: Format;
  /** Null: standard output. */
  readonly file: string | null;
}

/**
 * Which --output belongs to which --format: the one right before it that has none yet, else the next
 * one. As many outputs as formats pair in order. Null when an output is left over.
 */
export function pairOutputs<Format extends string>(
  argv: readonly string[],
  formats: readonly Format[],
  files: readonly string[],
  standard: Format,
): Output<Format>[] | null {
  if (formats.length === 0 && files.length <= 1) {
    return [{ format: standard, file: files[0] ?? null }];
  }
  if (files.length > formats.length) return null;
  const owners = files.length === formats.length ? [...formats.keys()] : ownersOf(argv);
  return formats.map((format, index) => ({ format, file: files[owners.indexOf(index)] ?? null }));
}

/** For each --output in turn the number of the --format that it belongs to. */
function ownersOf(argv: readonly string[]): number[] {
  const owners: number[] = [];
  let formats = 0;
  let waiting: number[] = [];
  for (const argument of argv) {
    if (argument === '--') break;
    if (/^--format(=|$)/.test(argument)) {
      const [first, ...others] = waiting;
      if (first !== undefined) owners[first] = formats;
      waiting = others;
      formats++;
    } else if (/^--output(=|$)/.test(argument)) {
      const isTaken = formats === 0 || owners.includes(formats - 1);
      if (isTaken) waiting = [...waiting, owners.length];
      owners.push(isTaken ? -1 : formats - 1);
    }
  }
  return owners;
}
