/** A place in a text. Both count from 1; columns count UTF-16 code units, a tab is one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
