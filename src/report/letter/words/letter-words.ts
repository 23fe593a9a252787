/** What a letter says. Texts may hold code between backquotes; what comes from a report never passes through them. */
export interface LetterWords {
  readonly title: (day: string) => string;
  /** Of a moment as reports write it. */
  readonly moment: (checkedAt: string) => string;
  readonly footer: (version: string, moment: string) => string;
  /** To the one who sends it, to be taken away. */
  readonly before: Readonly<Record<'file' | 'page' | 'otherRules' | 'ownFault', string>>;
  readonly fields: Readonly<Record<'to' | 'from' | 'answer', readonly [string, string]>>;
  readonly greeting: string;
  /** Where the data was, as it stands in a sentence. */
  readonly at: Readonly<Record<'address' | 'file', (name: string) => string>> & {
    readonly input: string;
    readonly several: (count: number) => string;
  };
  readonly checked: (at: string, version: string, moment: string) => string;
  readonly tried: (at: string, version: string, moment: string) => string;
  readonly counted: (notMet: number, notFollowed: number) => string;
  readonly introduction: string;
  readonly thanks: string;
  readonly thanksBut: string;
  readonly unchecked: string;
  readonly assumed: (version: string) => string;
  readonly tellVersion: string;
  readonly unreadIntroduction: string;
  /** `what`: a clause after a colon. */
  readonly unread: (name: string, what: string) => string;
  readonly headings: Readonly<
    Record<
      'faults' | 'recommendations' | 'accepted' | 'contested' | 'untested' | 'questions' | 'check',
      string
    >
  >;
  readonly recommendations: string;
  readonly accepted: string;
  readonly contested: string;
  readonly untested: string;
  readonly point: Readonly<Record<'id' | 'text' | 'where' | 'why' | 'fix', string>>;
  readonly morePlaces: (count: number) => string;
  readonly more: (count: number) => string;
  readonly until: (day: string) => string;
  readonly noAnswer: string;
  readonly questions: Readonly<Record<'when' | 'version' | 'which' | 'address' | 'access', string>>;
  readonly tender: (version: string) => string;
  readonly check: (command: string) => string;
  readonly answerBy: string;
  readonly regards: string;
  readonly signature: readonly string[];
}
