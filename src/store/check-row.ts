import type { CheckRequest, CheckState, CheckSummary, Progress } from './check-state.js';
import type { CheckRow } from './tables.js';

/** A check as its row tells it. The texts were written by this program. */
export function stateOf(row: CheckRow): CheckState {
  const request: CheckRequest = JSON.parse(row.request);
  const base = { id: row.id, request, createdAt: row.created_at };
  switch (row.state) {
    case 'queued':
      return { ...base, state: 'queued' };
    case 'running': {
      const progress: Progress | null = row.progress === null ? null : JSON.parse(row.progress);
      return { ...base, state: 'running', progress };
    }
    case 'done': {
      const { summary, report, evidence, shown } = row;
      if (summary === null || report === null) throw new Error(`check ${row.id} has no report`);
      const told: CheckSummary = JSON.parse(summary);
      const finishedAt = row.finished_at ?? row.created_at;
      return { ...base, state: 'done', finishedAt, summary: told, report, evidence, shown };
    }
    case 'failed': {
      const failure = row.failure === 'given-up' ? 'given-up' : 'tool-defect';
      return { ...base, state: 'failed', finishedAt: row.finished_at ?? row.created_at, failure };
    }
  }
}
