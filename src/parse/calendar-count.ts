import type { LineCount } from './calendar.js';

/** One more of something first met at `line`. */
export function counted(count: LineCount | null, line: number): LineCount {
  return count === null ? { count: 1, line } : { count: count.count + 1, line: count.line };
}
