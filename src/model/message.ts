/** The words for one kind of finding: what is wrong and what to do. `{name}` is filled from the finding's data. */
export interface MessageText {
  readonly what: string;
  readonly fix: string;
}

export interface Message {
  readonly en: MessageText;
  readonly sv: MessageText;
}

/** The names in braces of a text. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The placeholders of one message, both languages and both sentences. */
export type PlaceholdersOf<M extends Message> = Placeholders<
  M['en']['what'] | M['en']['fix'] | M['sv']['what'] | M['sv']['fix']
>;

/** Facts that fill a message: short strings and numbers, already cut to a bounded length by the engine. */
export type FindingData = Readonly<Record<string, string | number>>;
