import { CATALOGUE } from '../model/generated/catalogue.js';
import type { Bilingual } from '../model/requirement.js';
import type { JudgedVersion } from '../model/versions.js';
import { FAULTS, type FaultId, faultIdsOf } from '../reference/faults.js';
import { startReference } from '../reference/server.js';
import type { Report } from '../report/report.js';
import { earlierAnswers } from '../source/evidence/earlier-answers.js';
import { createRecorder } from '../source/evidence/recorder.js';
import { LIVE_SOURCES } from '../source/sources.js';
import { parseTarget } from '../source/target.js';
import { defaultOptions } from '../validator/check-options.js';
import { checkProvider } from '../validator/provider/check-provider.js';
import type { RunOptions } from '../validator/run-options.js';

/** What a check says of the reference provider when it does one thing wrong. */
export interface MatrixRow {
  readonly fault: FaultId;
  /** Requirements and advice that the check ought to name. */
  readonly expected: readonly string[];
  /** Why these are not the one that the fault is called by; null where they are. */
  readonly reason: Bilingual | null;
  /** What it names beyond what it says of a provider without a fault. */
  readonly found: readonly string[];
  /** What the verdict ought to be: a fault that hides everything must not pass in silence. */
  readonly expectedVerdict: Report['verdict'];
  readonly verdict: Report['verdict'];
}

interface Exception {
  readonly expected: (version: JudgedVersion) => readonly string[];
  readonly reason: Bilingual;
}

const DAY = 86_400_000;
/** A Tuesday of term: in the summer a break explains an old menu, and the same is to be found on any day. */
export const MATRIX_DAY = new Date('2026-11-24T10:00:00Z');

/** The reference provider is our own, and need not be spared. */
const PACE = { perHost: 8, perSecond: 10_000, retries: 0 };

/** The faults that show in no single run: these are checked on two days, and the calendars compared. */
const BETWEEN_RUNS: readonly FaultId[] = [
  'calendar.event.uid-persistent:daily',
  'calendar.event.sequence-incremented:daily',
];

/** The faults that break something else than the requirement they are called by, or nothing that shows. */
const EXCEPTIONS: Partial<Record<FaultId, Exception>> = {
  'api.base-url': {
    expected: (version) => (version === '2.0' ? [] : ['api.base-url']),
    reason: {
      en: 'In 2.0 nothing is found then: which base URL is meant, only the provider knows.',
      sv: 'I 2.0 hittas då ingenting: vilken basadress som gäller vet bara dataleverantören.',
    },
  },
  'api.base-url:elsewhere': {
    expected: () => [],
    reason: {
      en: 'Nothing is found then: which base URL is meant, only the provider knows.',
      sv: 'Då hittas ingenting: vilken basadress som gäller vet bara dataleverantören.',
    },
  },
  'api.status-not-implemented:elsewhere': {
    expected: () => ['api.all-parameters'],
    reason: {
      en: 'A parameter that is not implemented is a requirement of its own.',
      sv: 'En parameter som inte stöds är ett eget krav.',
    },
  },
  'api.meals.date-parameters': {
    expected: (version) => [
      'api.meals.date-parameters',
      ...(version === '2.0' ? ['api.all-parameters'] : []),
    ],
    reason: {
      en: '2.0 also demands all parameters in one requirement.',
      sv: '2.0 kräver också alla parametrar i ett krav.',
    },
  },
  'api.token': {
    expected: () => [],
    reason: {
      en: 'Whether a key is taken, only those who have one can try.',
      sv: 'Om en nyckel godtas kan bara den som har en prova.',
    },
  },
  'calendar.offered': {
    expected: withoutCalendars,
    reason: {
      en: 'From 3.3 on the property of the distributor is a requirement of its own.',
      sv: 'Från och med 3.3 är distributörens egenskap ett eget krav.',
    },
  },
  'calendar.announced': {
    expected: withoutCalendars,
    reason: {
      en: 'A calendar that nobody names is seen by nobody, and seems not to be there.',
      sv: 'Ett kalenderflöde som ingen anger ser ingen, och det verkar inte finnas.',
    },
  },
  'calendar.announced:one-missing': {
    expected: () => [],
    reason: {
      en: 'Whether a distributor that names no calendar has one, nobody can see.',
      sv: 'Om en distributör som inte anger något kalenderflöde ändå har ett kan ingen se.',
    },
  },
  'x.calendar-missing-course': {
    expected: () => ['calendar.event.description-courses'],
    reason: {
      en: 'The same requirement, broken in another way.',
      sv: 'Samma krav, brutet på ett annat sätt.',
    },
  },
  'x.calendar-dead-link': exception(['calendar.announced']),
  'x.calendar-day-shifted': exception(['advice.calendar-shifted']),
  'x.meal-of-unknown-distributor': exception(['advice.unknown-distributor']),
  'x.single-differs-from-list': exception(['advice.single-differs']),
  'x.empty': exception(['advice.no-meals']),
  'x.no-meals': exception(['advice.no-meals', 'advice.calendar-empty']),
  'x.stale': exception(['advice.no-meals', 'advice.stale', 'advice.calendar-empty']),
  'x.one-stale': exception(['advice.stale', 'advice.calendar-empty']),
  'x.one-broken': exception(['document.json']),
  'x.closed': exception(['advice.holiday-as-dish', 'advice.calendar-repeated-event']),
  'x.calendar-over': exception(['advice.stale']),
  'x.slow': exception(['advice.response-time']),
  'x.no-cors': exception(['advice.cross-origin']),
  'x.no-cache-headers': exception(['advice.caching']),
  'x.http-500': {
    expected: () => [],
    reason: {
      en: 'A server in trouble shows nothing: undetermined.',
      sv: 'En server med problem visar ingenting: det går inte att avgöra.',
    },
  },
  'x.html-everywhere': {
    expected: () => [],
    reason: {
      en: 'Nothing looks like the specification: undetermined.',
      sv: 'Inget liknar specifikationen: det går inte att avgöra.',
    },
  },
};

/** What the texts, or a reading of them, leave open: nobody may be blamed for it. */
const ALLOWED: Exception = {
  expected: () => [],
  reason: {
    en: 'The texts, or a reading of them, allow it.',
    sv: 'Texterna, eller ett sätt att läsa dem, tillåter det.',
  },
};

function isAllowed(fault: FaultId): boolean {
  return FAULTS[fault].isAllowed === true;
}

/** Tries every fault of a version, one at a time. */
export async function faultMatrix(version: JudgedVersion, now: Date): Promise<MatrixRow[]> {
  const plain = await reportOn(version, [], now);
  const rows: MatrixRow[] = [];
  for (const fault of faultIdsOf(version)) rows.push(await matrixRow(version, fault, plain, now));
  return rows;
}

/** Tries one fault. `plain`: the report on the provider without any. */
export async function matrixRow(
  version: JudgedVersion,
  fault: FaultId,
  plain: Report,
  now: Date,
): Promise<MatrixRow> {
  const reportWith = BETWEEN_RUNS.includes(fault) ? reportOnTwoDays : reportOn;
  const report = await reportWith(version, [fault], now);
  const exceptional = isAllowed(fault) ? ALLOWED : EXCEPTIONS[fault];
  const expected = exceptional?.expected(version) ?? [fault.replace(/:.*/, '')];
  return {
    fault,
    expected,
    reason: exceptional?.reason ?? null,
    found: namesIn(report).filter((name) => !namesIn(plain).includes(name)),
    expectedVerdict: expectedVerdict(version, fault, expected),
    verdict: report.verdict,
  };
}

/** Whether a check names what it ought to and nothing else, and comes to the verdict that follows. */
export function agrees(row: MatrixRow): boolean {
  const sorted = (names: readonly string[]) => [...names].sort().join(' ');
  return sorted(row.expected) === sorted(row.found) && row.expectedVerdict === row.verdict;
}

/** The faults that keep everything else out of sight: to call such a provider conformant would be a silent pass. */
const HIDING: readonly FaultId[] = [
  'api.base-url:elsewhere',
  'api.open-access',
  'api.token',
  'x.token-demanded',
  'x.http-500',
  'x.html-everywhere',
];

function expectedVerdict(
  version: JudgedVersion,
  fault: FaultId,
  expected: readonly string[],
): Report['verdict'] {
  const isHidden = version === '2.0' && fault === 'api.base-url';
  if (isHidden || HIDING.includes(fault)) return 'undetermined';
  const isBroken = CATALOGUE[version].some(
    ({ id, level, disputed }) =>
      level === 'must' && disputed === undefined && expected.includes(id),
  );
  return isBroken ? 'nonconformant' : 'conformant';
}

/** The report on the reference provider with some faults. */
export async function reportOn(
  version: JudgedVersion,
  faults: readonly FaultId[],
  now: Date,
): Promise<Report> {
  const reference = await startReference({ version, faults, now: () => now });
  try {
    return await reportOf(reference.url, { ...defaultOptions(now), spec: version });
  } finally {
    await reference.close();
  }
}

/** The same, compared with the day before, since when menus have been changed. */
export async function reportOnTwoDays(
  version: JudgedVersion,
  faults: readonly FaultId[],
  now: Date,
): Promise<Report> {
  const state = { now: new Date(now.getTime() - DAY), revision: 0 };
  const reference = await startReference({
    version,
    faults,
    now: () => state.now,
    revision: () => state.revision,
  });
  try {
    const recorder = createRecorder(() => state.now);
    const before = { ...defaultOptions(state.now), spec: version };
    const sources = recorder.begin(parseTarget(reference.url), before, LIVE_SOURCES);
    await reportOf(reference.url, { ...before, sources });
    const evidence = recorder.evidence();
    const previous = evidence === null ? null : earlierAnswers(evidence);
    if (previous === null) throw new Error('a provider of so few places can be recorded');
    state.now = now;
    state.revision += 1;
    return await reportOf(reference.url, { ...defaultOptions(now), spec: version, previous });
  } finally {
    await reference.close();
  }
}

async function reportOf(url: string, options: RunOptions): Promise<Report> {
  const report = await checkProvider(url, { ...options, allowPrivate: true }, 'sure', PACE);
  if (report === null) throw new Error('a provider that is said to be one has a report');
  return report;
}

function namesIn({ findings }: Report): string[] {
  return [...new Set(findings.map(({ requirement }) => requirement))];
}

function withoutCalendars(version: JudgedVersion): string[] {
  const isOwn = version === '3.3' || version === '3.4';
  return ['calendar.offered', ...(isOwn ? ['distributors.distributor.calendar-announced'] : [])];
}

/** A flaw that no requirement is about by name. */
function exception(expected: readonly string[]): Exception {
  return {
    expected: () => expected,
    reason: { en: 'No requirement is called so.', sv: 'Inget krav heter så.' },
  };
}
