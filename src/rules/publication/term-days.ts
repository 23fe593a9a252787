import { dayAfter } from './default-period.js';

/** From the summer holidays of the earliest municipality to the end of those of the last. */
const SUMMER = { first: '06-10', last: '08-20' };
/** The same at Christmas, over the end of the year. */
const CHRISTMAS = { first: '12-18', last: '01-10' };
/** The longest other break is a week with the weekends and Easter around it; two weeks of school are none. */
const LONGEST_BREAK = 10;

/**
 * Whether so many days of school lie between the last day of a menu and today that no break explains it.
 * Other breaks than summer and Christmas differ between municipalities and are not known.
 */
export function isBeyondBreaks(last: string, today: string): boolean {
  let days = 0;
  for (let day = dayAfter(last, 1); day < today; day = dayAfter(day, 1)) {
    if (isTermDay(day)) days += 1;
    if (days > LONGEST_BREAK) return true;
  }
  return false;
}

/** Whether a weekday has gone by since the last day of a menu, today included. */
export function hasWeekdaySince(last: string, today: string): boolean {
  for (let day = dayAfter(last, 1); day <= today; day = dayAfter(day, 1)) {
    if (!isWeekend(day)) return true;
  }
  return false;
}

function isTermDay(day: string): boolean {
  const inYear = day.slice(5);
  const isSummer = inYear >= SUMMER.first && inYear <= SUMMER.last;
  const isChristmas = inYear >= CHRISTMAS.first || inYear <= CHRISTMAS.last;
  return !isSummer && !isChristmas && !isWeekend(day);
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
