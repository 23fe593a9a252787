import { dayAfter } from '../rules/publication/default-period.js';

/** Days on which nothing is open in Sweden: lag (1989:253), and the three eves that are treated alike. */
export type Holiday =
  | 'new-years-day'
  | 'epiphany'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'may-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'national-day'
  | 'midsummer-eve'
  | 'midsummer-day'
  | 'all-saints-day'
  | 'christmas-eve'
  | 'christmas-day'
  | 'boxing-day'
  | 'new-years-eve';

/** Days of the month, by month and day. */
const FIXED: Readonly<Record<string, Holiday>> = {
  '01-01': 'new-years-day',
  '01-06': 'epiphany',
  '05-01': 'may-day',
  '06-06': 'national-day',
  '12-24': 'christmas-eve',
  '12-25': 'christmas-day',
  '12-26': 'boxing-day',
  '12-31': 'new-years-eve',
};

/** Days after Easter Sunday. */
const AROUND_EASTER: readonly (readonly [number, Holiday])[] = [
  [-2, 'good-friday'],
  [0, 'easter-sunday'],
  [1, 'easter-monday'],
  [39, 'ascension-day'],
  [49, 'whit-sunday'],
];

const FRIDAY = 5;
const SATURDAY = 6;

/** The Swedish holiday that a day, `YYYY-MM-DD`, is; null for any other. */
export function holidayOn(day: string): Holiday | null {
  const monthAndDay = day.slice(5);
  // Two may fall on one day, as on 1 May 2008: then it is called by its date.
  const fixed = FIXED[monthAndDay];
  if (fixed !== undefined) return fixed;
  const easter = easterOf(Number(day.slice(0, 4)));
  const moving = AROUND_EASTER.find(([days]) => dayAfter(easter, days) === day);
  if (moving !== undefined) return moving[1];
  const weekday = weekdayOf(day);
  const isBetween = (first: string, last: string) => monthAndDay >= first && monthAndDay <= last;
  if (weekday === FRIDAY && isBetween('06-19', '06-25')) return 'midsummer-eve';
  if (weekday === SATURDAY && isBetween('06-20', '06-26')) return 'midsummer-day';
  if (weekday === SATURDAY && isBetween('10-31', '11-06')) return 'all-saints-day';
  return null;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones, Butcher). */
function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const [month, date] = [Math.floor(f / 31), (f % 31) + 1];
  return `${String(year).padStart(4, '0')}-0${month}-${String(date).padStart(2, '0')}`;
}
