import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCalendarJudge } from '../../check/judge-calendar.js';
import { loadVersion } from '../../check/version-data.js';
import { JUDGED_VERSIONS, type JudgedVersion } from '../../model/versions.js';
import { createCalendarReader } from '../../parse/calendar-reader.js';
import { CALENDAR_RULES } from '../generated/rules.js';

/** What is said about a feed: outcomes that are no pass, and how often each requirement is touched. */
async function judge(body: string | Uint8Array, version: JudgedVersion) {
  const calendar = createCalendarJudge({
    version: await loadVersion(version),
    artefact: 'calendar',
    document: 'd1',
    rules: CALENDAR_RULES,
    readings: [],
    tolerant: false,
    keepAllPlaces: false,
    now: 0,
    http: null,
    secrets: [],
  });
  const reader = createCalendarReader({
    onComponent: (component) => calendar.component(component),
  });
  reader.push(Buffer.from(body));
  const end = reader.end();
  if (end.kind === 'malformed') throw new Error(end.detail);
  const { outcomes, findings } = calendar.finish(end.facts, end.bytes);
  const counts = new Map<string, number>();
  for (const { requirement, count } of findings) {
    counts.set(requirement, (counts.get(requirement) ?? 0) + count);
  }
  const ids = (outcome: string) =>
    outcomes.filter((one) => one.outcome === outcome).map(({ id }) => id);
  return { failed: ids('failed'), contested: ids('cantTell'), counts: Object.fromEntries(counts) };
}

/** A feed as its writer would write it who believes every line of the published page. */
function literal(calendar: readonly string[], texts: readonly string[], lineBreak: string): string {
  return [
    'BEGIN:VCALENDAR',
    ...calendar,
    'BEGIN:VEVENT',
    'DTSTART:20260105',
    'DTEND:20260105',
    'DTSTAMP:20260102T080000',
    'UID:19990101T080045Z-0001@example.org',
    'CREATED:20260102T080000',
    ...texts,
    'LAST-MODIFIED:20260102T080000',
    'SEQUENCE:0',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join(lineBreak);
}

const TIMES = [
  'calendar.event.dtstamp-utc',
  'calendar.event.created-utc',
  'calendar.event.last-modified-utc',
];
const DATES = ['calendar.event.dtstart-value', 'calendar.event.dtend-exclusive'];

describe.each(JUDGED_VERSIONS)('version %s: who follows the profile to the letter', (version) => {
  it('fails nothing with a feed like the examples', async () => {
    const feed = literal(
      [
        'PRODID:-//Example Corporation//NONSGML My Product//EN',
        'VERSION:2.0',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH ',
        'X-WR-CALNAME:Lunch: Norra skolan, Storstad',
        'X-WR-TIMEZONE:Europe/Stockholm',
        'X-WR-CALDESC:Lunch på Norra skolan i Storstad.',
      ],
      [
        'SUMMARY:Fiskgratäng med dill, ärtor och potatis\\nÄrtsoppa med bröd',
        'DESCRIPTION:Fiskgratäng med dill, ärtor och potatis\\nÄrtsoppa     med bröd\\nRotfruktsgratäng',
        'LOCATION:Norra skolan, Storstad',
      ],
      '\n',
    );
    const { failed, contested } = await judge(feed, version);
    expect(failed).toEqual([]);
    expect(contested.sort()).toEqual(
      [
        'calendar.line-endings',
        'calendar.calendar.version-first',
        'calendar.calendar.method-published',
        ...DATES,
        ...TIMES,
        'calendar.event.escaping-comma',
      ].sort(),
    );
  });

  it('fails nothing with a feed like the tables', async () => {
    const feed = literal(
      [
        'VERSION:2.0',
        'PRODID:-//Example Corporation//NONSGML My Product//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISHED',
        'X-WR-CALNAME:Lunch at the North School',
        'X-WR-TIMEZONE:Europe/Stockholm',
        'X-WR-CALDESC:Lunch menu at the North School',
      ],
      [
        'SUMMARY:\\"Fish\\"\\, peas\\n',
        'DESCRIPTION:\\"Fish\\"\\, peas\\nSoup\\: lentils\\n',
        'LOCATION:North School',
      ],
      '\r\n',
    );
    const { failed, contested } = await judge(feed, version);
    expect(failed).toEqual([]);
    expect(contested.sort()).toEqual(
      [
        'calendar.calendar.method-published',
        ...DATES,
        ...TIMES,
        'calendar.event.escaping-colon',
      ].sort(),
    );
  });

  it('hears nothing but advice with a feed that obeys the RFCs as well', async () => {
    const feed = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Example Municipality//Menu Feed//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Lunch\\, School A',
      'X-WR-TIMEZONE:Europe/Stockholm',
      'X-WR-CALDESC:Lunch menu at School A',
      'BEGIN:VEVENT',
      'UID:4f6c1d0e-0f2a-4c55-9a51-2f0f6b1a7d11',
      'DTSTAMP:20260102T080000Z',
      'DTSTART;VALUE=DATE:20260105',
      'DTEND;VALUE=DATE:20260106',
      'CREATED:20260102T080000Z',
      'LAST-MODIFIED:20260102T080000Z',
      'SEQUENCE:0',
      'SUMMARY:Fish\\, potatoes\\nVegetable soup',
      'DESCRIPTION:Fish\\, potatoes\\nVegetable soup\\nSalad',
      'LOCATION:School A',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
    expect(await judge(feed, version)).toEqual({
      failed: [],
      contested: [],
      counts: { 'advice.calendar-organizer': 1 },
    });
  });
});

describe('feeds that were published', () => {
  const folder = '../shared/real-data/ics';
  const everywhere = {
    'advice.calendar-description': 1,
    'advice.calendar-history': 2,
    'advice.calendar-organizer': 1,
    'advice.calendar-transp': 1,
  };
  it.skipIf(!existsSync(folder)).each([
    [
      'de-mensa-dresden.ics',
      {
        'calendar.text-line-breaks': 1,
        'calendar.event.dtstart-date': 10,
        'calendar.event.escaping-comma': 20,
        'calendar.event.summary-courses': 10,
        'advice.calendar-final-line-break': 1,
        'advice.calendar-line-length': 1,
        'advice.calendar-uid-host': 1,
      },
    ],
    [
      'gustavlund-2026-02-10.ics',
      {
        'calendar.line-endings': 1,
        'calendar.calendar.version-first': 1,
        'calendar.event.escaping-comma': 4,
        'calendar.event.location': 4,
        'calendar.event.summary-courses': 4,
        'advice.calendar-final-line-break': 1,
        'advice.calendar-line-length': 1,
        'advice.calendar-method': 1,
        'advice.calendar-uid-host': 1,
      },
    ],
    [
      'jarla-dtend-equals-dtstart.ics',
      {
        'calendar.line-endings': 1,
        'calendar.event.dtend-exclusive': 5,
        'calendar.event.dtstamp': 5,
        'calendar.event.location': 5,
        'calendar.event.summary-courses': 5,
        'advice.calendar-method': 1,
        'advice.calendar-text-end': 4,
        'advice.calendar-time-zone': 1,
      },
    ],
  ])('%s has these defects and no others', async (file, counts) => {
    const { counts: found } = await judge(readFileSync(`${folder}/${file}`), '3.4');
    expect(found).toEqual({ ...everywhere, ...counts });
  });
});
