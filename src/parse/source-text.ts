/** A piece of a published text, and whether all that was meant is in it. */
export interface SourceText {
  readonly text: string;
  readonly whole: boolean;
}
