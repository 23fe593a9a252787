import type { Place } from '../check/finding.js';
import type { Report, ReportFinding } from '../report/report.js';
import { fitting } from './fitting.js';
import { type LineWindow, readWindows, type WindowText } from './line-windows.js';
import { markOf } from './mark.js';
import type { Context, ContextLine } from './published.js';

const FINDINGS = 40;
const BYTES = 60 * 1024;
/** Lines before and after. */
const AROUND = 3;
/** UTF-16 code units of a line. */
const WIDTH = 200;

/** The first place of a finding, and the windows of text that show it. */
interface Placed {
  readonly finding: ReportFinding;
  readonly place: Place;
  readonly line: number;
  readonly body: Body;
  readonly windows: readonly LineWindow[];
}

interface Body {
  readonly bytes: Uint8Array;
  readonly isCalendar: boolean;
}

/** The lines around the first place of the weightiest findings that have any. */
export function contextsOf(report: Report, bodies: ReadonlyMap<string, Uint8Array>): Context[] {
  const known = bodiesOf(report, bodies);
  const placed = report.findings.flatMap((finding) => placedIn(finding, known) ?? []);
  const chosen = placed.slice(0, FINDINGS);
  const texts = new Map<LineWindow, WindowText>();
  for (const body of new Set(chosen.map((one) => one.body))) {
    const windows = chosen.flatMap((one) => (one.body === body ? one.windows : []));
    for (const [window, text] of readWindows(body.bytes, body.isCalendar, windows)) {
      texts.set(window, text);
    }
  }
  return fitting(
    chosen.flatMap((one) => contextOf(one, texts) ?? []),
    BYTES,
  );
}

/** The bodies by the id of their document. What could not be read has no hash; the only document has the only body. */
function bodiesOf(
  { documents }: Report,
  bodies: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Body> {
  const [only] = bodies.size === 1 && documents.length === 1 ? bodies.values() : [];
  return new Map(
    documents.flatMap(({ id, sha256, artefact, problem }): [string, Body][] => {
      const isForeign =
        problem?.kind === 'malformed' && ['encoding', 'binary'].includes(problem.reason);
      const bytes = sha256 === null ? only : bodies.get(sha256);
      return bytes === undefined || isForeign
        ? []
        : [[id, { bytes, isCalendar: artefact === 'calendar' }]];
    }),
  );
}

function placedIn(finding: ReportFinding, bodies: ReadonlyMap<string, Body>): Placed | null {
  for (const place of finding.places) {
    const body = bodies.get(place.document);
    const { line, column } = place;
    if (body === undefined || line === null || line < 1) continue;
    const windows: LineWindow[] = [];
    for (let number = Math.max(1, line - AROUND); number <= line + AROUND; number++) {
      const isTall = number !== line || column === null || column <= WIDTH * 0.75;
      const from = isTall ? 0 : column - 1 - WIDTH / 2;
      windows.push({ line: number, from, to: from + WIDTH });
    }
    return { finding, place, line, body, windows };
  }
  return null;
}

function contextOf(
  { finding, place, line, windows }: Placed,
  texts: ReadonlyMap<LineWindow, WindowText>,
): Context | null {
  const lines = windows.flatMap((window): ContextLine[] => {
    const found = texts.get(window);
    if (found === undefined) return [];
    const before = found.isCutBefore ? '…' : '';
    const text = before + found.text + (found.isCutAfter ? '…' : '');
    const isMarked = window.line === line;
    const at = isMarked && place.column !== null ? place.column - 1 - window.from : null;
    const part = at === null ? null : markOf(found.text, at);
    const mark =
      part === null ? null : { from: part.from + before.length, to: part.to + before.length };
    return [{ text, marked: isMarked, mark }];
  });
  if (!lines.some(({ marked }) => marked)) return null;
  const { requirement, fingerprint } = finding;
  const firstLine = windows[0]?.line ?? line;
  return { requirement, fingerprint, document: place.document, firstLine, lines };
}
