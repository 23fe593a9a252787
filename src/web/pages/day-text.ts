import type { Language } from '../../report/words.js';

const LOCALES = { sv: 'sv-SE', en: 'en-GB' } as const;

/** `DayStyle`: `full` with the year, `short` as the head of a column. */
export type DayStyle = 'full' | 'long' | 'short';

const STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
};

/** A day, `YYYY-MM-DD`, as people write it. */
export function dayText(day: string, style: DayStyle, language: Language): string {
  const time = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(LOCALES[language], { ...STYLES[style], timeZone: 'UTC' }).format(
    time,
  );
}

/** A moment, milliseconds since 1970, in Swedish time. */
export function momentText(moment: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }).format(moment);
}
