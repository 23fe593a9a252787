/** A moment as reports have it: RFC 3339, UTC, whole seconds. */
export function reportMoment(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, 'Z');
}
