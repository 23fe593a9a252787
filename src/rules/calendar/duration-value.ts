/** A length of time (RFC 5545 §3.3.6). */
export interface DurationValue {
  /** Negative where the value has a minus sign. */
  readonly seconds: number;
  /** Written in days or weeks alone. */
  readonly wholeDays: boolean;
}

const FORM = /^([+-]?)P(?:(\d+)W|(?:(\d+)D)?(T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/i;

/** Reads the value of DURATION; null when it is none. */
export function readDuration(text: string): DurationValue | null {
  const parts = FORM.exec(text);
  if (parts === null) return null;
  const [weeks, days, time, hours, minutes, seconds] = parts.slice(2);
  if (weeks === undefined && days === undefined && time === undefined) return null;
  // Hours and seconds need the minutes between them.
  if (hours !== undefined && seconds !== undefined && minutes === undefined) return null;
  const total =
    Number(weeks ?? 0) * 604_800 +
    Number(days ?? 0) * 86_400 +
    Number(hours ?? 0) * 3600 +
    Number(minutes ?? 0) * 60 +
    Number(seconds ?? 0);
  return { seconds: parts[1] === '-' ? -total : total, wholeDays: time === undefined };
}
