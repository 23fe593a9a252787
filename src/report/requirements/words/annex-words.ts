/** What only the tender annex says. Texts may hold code between backquotes. */
export interface AnnexWords {
  readonly title: (version: string) => string;
  readonly purpose: string;
  readonly headings: {
    readonly about: string;
    readonly lead: string;
    readonly reading: string;
    readonly verification: string;
    readonly requirements: string;
    readonly signature: string;
  };
  /** The one requirement that the others spell out; the standard comes with "or equivalent". */
  readonly lead: (standard: string) => string;
  /** Where not all requirements of the version were selected. */
  readonly leadSelected: (count: string) => string;
  readonly equivalent: string;
  readonly provider: string;
  /** Terms and what they mean. */
  readonly terms: readonly (readonly [term: string, meaning: string])[];
  readonly level: (word: string, name: string) => string;
  readonly tiers: (names: readonly string[]) => string;
  readonly tiersMeaning: string;
  /** Of a level that the text does not give in so many words. */
  readonly editorial: (word: string) => readonly [term: string, meaning: string];
  readonly condition: readonly [term: string, meaning: string];
  readonly disputed: readonly [term: string, meaning: string];
  readonly code: readonly [term: string, meaning: string];
  readonly answer: string;
  readonly results: string;
  readonly ownWork: string;
  readonly verification: string;
  readonly verificationColumns: {
    readonly kind: string;
    readonly how: string;
    readonly evidence: string;
    readonly tender: string;
    readonly contract: string;
  };
  readonly partHeading: (heading: string, count: string) => string;
  /** Empty fields at the end: for the tenderer, and for whoever judges. */
  readonly signature: readonly string[];
  readonly judged: readonly string[];
}
