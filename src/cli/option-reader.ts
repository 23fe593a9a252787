import { neutralise } from '../report/neutralise.js';
import type { Options } from './arguments.js';
import { UsageError } from './usage-error.js';
import type { CliWords } from './words.js';

/** Reads options by name. Every method throws a {@link UsageError} for a value that it cannot take. */
export interface OptionReader {
  /** One of a list; null when the option was not given. */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | null;
  /** Those of a repeatable option. */
  choices<Choice extends string>(name: string, choices: readonly Choice[]): Choice[];
  /**
   * Those of an option that takes several in one value, with commas between, in capitals or not; none when
   * it was not given. `others`: more words for the choices.
   */
  list<Choice extends string>(
    name: string,
    choices: readonly Choice[],
    others?: Readonly<Record<string, Choice>>,
  ): Choice[];
  /** Whatever words an option has been given, with commas between, once or more often. */
  ids(name: string): string[];
  texts(name: string): string[];
  /** A single text; null when the option was not given. */
  text(name: string): string | null;
  flag(name: string): boolean;
  /** What `parse` makes of the text, which is null for a text that it does not take. */
  parsed<Value>(
    name: string,
    parse: (text: string) => Value | null,
    mistake: (given: string) => string,
  ): Value | null;
}

export function optionReader(options: Options, mistakes: CliWords['mistakes']): OptionReader {
  function texts(name: string): string[] {
    const value = options[name];
    if (value === undefined) return [];
    return Array.isArray(value) ? value.map(String) : [String(value)];
  }

  function single(name: string): string | null {
    const [value, ...others] = texts(name);
    if (others.length > 0) throw new UsageError(mistakes.repeated(`--${name}`));
    return value ?? null;
  }

  function chosen<Choice extends string>(
    name: string,
    value: string,
    choices: readonly Choice[],
  ): Choice {
    const choice = choices.find((one) => one === value);
    if (choice !== undefined) return choice;
    throw new UsageError(mistakes.choice(`--${name}`, neutralise(value), choices.join(', ')));
  }

  return {
    texts,
    text(name) {
      const value = single(name);
      if (value === '') throw new UsageError(mistakes.noValue(`--${name}`));
      return value;
    },
    choice(name, choices) {
      const value = single(name);
      return value === null ? null : chosen(name, value, choices);
    },
    choices: (name, choices) => texts(name).map((value) => chosen(name, value, choices)),
    list(name, choices, others = {}) {
      const value = single(name);
      if (value === null) return [];
      const values = value.split(',').map((one) => {
        const word = one.trim().toLowerCase();
        return (Object.hasOwn(others, word) && others[word]) || chosen(name, word, choices);
      });
      return [...new Set(values)];
    },
    ids(name) {
      const values = texts(name).flatMap((value) => value.split(','));
      const ids = values.map((value) => value.trim());
      if (ids.includes('')) throw new UsageError(mistakes.noValue(`--${name}`));
      return [...new Set(ids)];
    },
    flag: (name) => options[name] === true,
    parsed(name, parse, mistake) {
      const text = single(name);
      if (text === null) return null;
      const value = parse(text);
      if (value === null) throw new UsageError(mistake(neutralise(text)));
      return value;
    },
  };
}
