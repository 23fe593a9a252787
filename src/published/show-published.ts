import type { Report } from '../report/report.js';
import { swedishDay } from '../rules/advice/swedish-time.js';
import { barsOf } from './bars.js';
import { calendarsOf } from './calendars.js';
import { bodyOf } from './calls-in.js';
import { contextsOf } from './contexts.js';
import type { Published } from './published.js';
import { readDistributors } from './read-distributors.js';
import { weekOf } from './week.js';

/**
 * What a report is about, as parents and kitchen managers see it. `bodies`: by the SHA-256 that the documents
 * of the report carry; what is missing there, or cannot be read, is not shown. Depends on nothing else.
 */
export async function showPublished(
  report: Report,
  bodies: ReadonlyMap<string, Uint8Array>,
): Promise<Published> {
  const { day: today } = swedishDay(Date.parse(report.checkedAt));
  const listed = report.documents.flatMap((document) => {
    const { artefact } = document;
    const body = bodyOf(document, bodies);
    const isList = artefact === 'distributors' || artefact === 'distributor';
    return isList && body !== null ? readDistributors(body, artefact) : [];
  });
  return {
    format: 'open-meal-published/1',
    today,
    week: weekOf(report, bodies, today, listed),
    calendars: calendarsOf(report, bodies, today, listed),
    contexts: contextsOf(report, bodies),
    bars: barsOf(report.summary.coverage),
  };
}
