import type { Report, ReportDocument } from '../report/report.js';
import { addressOf, bodyOf, isBroken } from './calls-in.js';
import type { CalendarShown, Calendars } from './published.js';
import { nothing, readCalendar } from './read-calendar.js';
import type { Listed } from './read-distributors.js';

const CALENDARS = 5;
const BYTES = 60 * 1024;

/** What subscribers see. `listed`: the distributors, with the calendars that they link to. */
export function calendarsOf(
  report: Report,
  bodies: ReadonlyMap<string, Uint8Array>,
  today: string,
  listed: readonly Listed[],
): Calendars {
  const owners = new Map(
    listed.flatMap((one): [string, Listed][] =>
      one.calendar === null ? [] : [[one.calendar, one]],
    ),
  );
  const all = once(
    report.documents.filter(
      (document) => document.artefact === 'calendar' || owners.has(addressOf(document)?.href ?? ''),
    ),
  );
  const chosen = all.slice(0, CALENDARS);
  const bytes = Math.floor(BYTES / Math.max(1, chosen.length));
  return {
    shown: chosen.map((document): CalendarShown => {
      const owner = owners.get(addressOf(document)?.href ?? '');
      const body = bodyOf(document, bodies);
      return {
        document: document.id,
        distributor: owner === undefined ? null : { id: owner.id, name: owner.name },
        ...(isBroken(document)
          ? nothing({ kind: 'broken' })
          : body === null || document.artefact !== 'calendar'
            ? nothing({ kind: 'not-kept' })
            : readCalendar(body, today, bytes)),
      };
    }),
    more: all.length - chosen.length,
  };
}

/** The same address may have been asked twice. */
function once(documents: readonly ReportDocument[]): ReportDocument[] {
  const first = new Map<string, ReportDocument>();
  for (const document of documents) {
    const key = addressOf(document)?.href ?? document.id;
    if (!first.has(key)) first.set(key, document);
  }
  return [...first.values()];
}
