import { showPublished } from '../../published/show-published.js';
import type { Report } from '../../report/report.js';

/** A finished check of a document that was handed in. */
export interface ShownOrder {
  /** The report as it was kept. */
  readonly report: Uint8Array;
  readonly sha256: string;
  readonly document: Uint8Array;
}

/** Makes what people see of what was published, as JSON; null where too many is wanted already. */
export type ShownMaker = (order: ShownOrder) => Promise<string | Uint8Array | null>;

/** Makes it here and now: a large document takes a second. */
export async function makeShown({ report, sha256, document }: ShownOrder): Promise<string> {
  // Written by this program, so it has its form.
  const told: Report = JSON.parse(Buffer.from(report).toString('utf8'));
  return JSON.stringify(await showPublished(told, new Map([[sha256, document]])));
}
