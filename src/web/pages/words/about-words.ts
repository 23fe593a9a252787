/** What the page says is counted in, as the service is set. */
export interface AboutFacts {
  readonly userAgent: string;
  /** Of one check. */
  readonly requests: number;
  readonly perHost: number;
  readonly perSecond: number;
  readonly retries: number;
  readonly sample: number;
  readonly answerSeconds: number;
  readonly runMinutes: number;
  readonly answerMebibytes: number;
  readonly checksPerMinute: number;
  readonly requestsPerMinute: number;
  readonly waiting: number;
  readonly waitingForHost: number;
  readonly documentMebibytes: number;
  readonly keepDays: number;
  /** Whether only public addresses are asked. */
  readonly publicOnly: boolean;
}

/** A part of the page. Texts may hold code between backquotes. */
export interface AboutPart {
  readonly heading: string;
  readonly text: readonly string[];
  readonly list?: readonly string[];
}

/** The parts in their order; their names are anchors. */
export const ABOUT_PARTS = [
  'what',
  'asks',
  'object',
  'limits',
  'kept',
  'api',
  'badge',
  'accessibility',
] as const;
export type AboutPartName = (typeof ABOUT_PARTS)[number];

/** The page about the service. */
export interface AboutWords {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly parts: (facts: AboutFacts) => Readonly<Record<AboutPartName, AboutPart>>;
  readonly links: Readonly<Record<'issues' | 'source' | 'openapi', string>>;
  readonly problems: {
    readonly heading: string;
    readonly text: string;
    readonly status: (status: number) => string;
  };
}
