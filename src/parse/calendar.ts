/** One unfolded content line of an iCalendar stream (RFC 5545 §3.1). */
export interface CalendarProperty {
  /** Upper case. */
  readonly name: string;
  /** Parameter names in upper case; values without their quotes. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** The value as it stands after unfolding and decoding: still escaped. */
  readonly value: string;
  /** Everything before the colon, as it was written. */
  readonly head: string;
  /** The first physical line, from 1. */
  readonly line: number;
}

/** A component without its children: these are reported on their own as they close. */
export interface CalendarComponent {
  /** Upper case: VCALENDAR, VEVENT, VTIMEZONE … */
  readonly name: string;
  /** The line of its BEGIN. */
  readonly line: number;
  readonly properties: readonly CalendarProperty[];
  /** Names of its direct children, in order, at most the first hundred. */
  readonly children: readonly string[];
  /** How many of its direct children are VEVENT. */
  readonly events: number;
  /** Upper-case name of the enclosing component; null for the outermost. */
  readonly parent: string | null;
  /** Of a VCALENDAR: the time zones that it describes and those that its components use. */
  readonly zones?: CalendarZones;
}

export interface CalendarZones {
  /** The TZID of every VTIMEZONE. */
  readonly described: ReadonlySet<string>;
  /** Every TZID that a parameter names, at most the first hundred. */
  readonly used: readonly ZoneUse[];
}

/** A TZID parameter value, where it first stands and how often it is used. */
export interface ZoneUse {
  readonly zone: string;
  readonly line: number;
  readonly component: string;
  readonly property: string;
  readonly count: number;
}

/** How often something was met, and the line where it was first. */
export interface LineCount {
  readonly count: number;
  readonly line: number;
}

/** What only the physical lines can tell, known at the end. Counts with the first line of each. */
export interface FeedFacts {
  readonly lines: number;
  readonly crlf: number;
  /** Lines that end with LF alone, those of `brokenTextLines` not counted. */
  readonly bareLf: LineCount | null;
  /** Lines that end with CR alone, or with CR CR LF. */
  readonly bareCr: LineCount | null;
  /**
   * A bare LF inside a file that otherwise uses CRLF, followed by a line that begins with white
   * space: a line break lost inside a text.
   */
  readonly brokenTextLines: LineCount | null;
  /** Physical lines of more than 75 octets, line break excluded. */
  readonly longLines: LineCount | null;
  readonly finalLineBreak: boolean;
  /** Lines that are no `name:value`. */
  readonly notContentLines: LineCount | null;
  /** Empty lines, those after the last END not counted. */
  readonly blankLines: LineCount | null;
  /** Lines whose parameters cannot be read; their property is kept. */
  readonly malformedParameters: LineCount | null;
  /** Every line is indented like the first. The indentation was taken away before reading. */
  readonly indented: LineCount | null;
  readonly unbalanced: UnbalancedFacts | null;
  /** Content lines outside any VCALENDAR. */
  readonly outside: LineCount | null;
  readonly calendars: number;
  readonly events: number;
  readonly controlCharacters: LineCount | null;
  /** Lines that were too long or too many to be kept; their components are not handed over. */
  readonly unread: LineCount | null;
}

/** BEGIN without END, END without BEGIN, wrong nesting. The line and component are those of the first. */
export interface UnbalancedFacts extends LineCount {
  readonly component: string;
  /** `cut-off`: the file ended inside the component. */
  readonly kind: 'not-closed' | 'not-opened' | 'cut-off';
}
