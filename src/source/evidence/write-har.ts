import type { Evidence, RecordedRun } from './evidence.js';
import { bodyOf, harEntry } from './har-entry.js';

/** The form of what stands under `_openMeal`. */
export const EVIDENCE_FORMAT = 'open-meal-evidence/1';

/** Evidence as HTTP Archive 1.2, in pieces: all together may be too long for one string. */
export function* writeHar(evidence: Evidence): Generator<string, void, undefined> {
  const { version, rules } = evidence.tool;
  const head = {
    version: '1.2',
    creator: { name: 'open-meal', version },
    _openMeal: { format: EVIDENCE_FORMAT, rules, runs: evidence.runs.map(runOf) },
  };
  yield `{"log": ${JSON.stringify(head, null, 2).replace(/\n\}$/, ',\n  "entries": [')}`;
  const bodies = new Map<string, number>();
  let number = 0;
  for (const [index, run] of evidence.runs.entries()) {
    for (const exchange of run.exchanges) {
      const sha256 = bodyOf(exchange.result)?.sha256 ?? null;
      const bodyOfEntry = sha256 === null ? null : (bodies.get(sha256) ?? null);
      if (sha256 !== null && bodyOfEntry === null) bodies.set(sha256, number);
      const entry = JSON.stringify(harEntry(exchange, { run, index, bodyOfEntry }), null, 2);
      yield `${number === 0 ? '' : ','}\n${entry}`;
      number += 1;
    }
  }
  yield '\n]}}\n';
}

function runOf({ target, options, requests }: RecordedRun) {
  const { kind, source } = target;
  const detail = kind === 'forbidden-url' ? { detail: target.detail } : {};
  return {
    target: { kind, source, ...detail },
    ...options,
    now: options.now.toISOString(),
    requests,
  };
}
