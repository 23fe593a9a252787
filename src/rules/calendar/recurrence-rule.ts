const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const WEEKDAY = /^(?:SU|MO|TU|WE|TH|FR|SA)$/;
const NUMBERED_WEEKDAY = /^(?:([+-]?)(\d{1,2}))?(?:SU|MO|TU|WE|TH|FR|SA)$/;

type Check = (value: string) => boolean;

/** The parts of a recurrence rule and what each may hold (RFC 5545 §3.3.10; RSCALE and SKIP: RFC 7529). */
const PARTS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['FREQ', (value) => FREQUENCIES.includes(value)],
  ['UNTIL', (value) => /^\d{8}(?:T\d{6}Z?)?$/.test(value)],
  ['COUNT', isPositive],
  ['INTERVAL', isPositive],
  ['BYSECOND', listOf(numberUpTo(60))],
  ['BYMINUTE', listOf(numberUpTo(59))],
  ['BYHOUR', listOf(numberUpTo(23))],
  ['BYDAY', listOf(isNumberedWeekday)],
  ['BYMONTHDAY', listOf(signedUpTo(31))],
  ['BYYEARDAY', listOf(signedUpTo(366))],
  ['BYWEEKNO', listOf(signedUpTo(53))],
  ['BYMONTH', listOf((value) => /^\d{1,2}L?$/.test(value) && within(value, 1, 13))],
  ['BYSETPOS', listOf(signedUpTo(366))],
  ['WKST', (value) => WEEKDAY.test(value)],
  ['RSCALE', (value) => /^[A-Z0-9-]+$/.test(value)],
  ['SKIP', (value) => ['OMIT', 'BACKWARD', 'FORWARD'].includes(value)],
]);

/** The first part of the rule that RFC 5545 does not allow, or the name of one that is missing; null when all is well. */
export function recurrenceFault(rule: string): string | null {
  const seen = new Set<string>();
  for (const part of rule.split(';')) {
    const equals = part.indexOf('=');
    const name = part.slice(0, Math.max(equals, 0)).toUpperCase();
    const check = PARTS.get(name);
    if (check === undefined || seen.has(name)) return part || ';';
    if (!check(part.slice(equals + 1).toUpperCase())) return part;
    if (name === 'COUNT' && seen.has('UNTIL')) return part;
    if (name === 'UNTIL' && seen.has('COUNT')) return part;
    seen.add(name);
  }
  return seen.has('FREQ') ? null : 'FREQ';
}

function listOf(check: Check): Check {
  return (value) => value.split(',').every(check);
}

function isPositive(value: string): boolean {
  return /^\d+$/.test(value) && Number(value) > 0;
}

function numberUpTo(largest: number): Check {
  return (value) => /^\d{1,2}$/.test(value) && Number(value) <= largest;
}

/** Counted from the beginning or, negative, from the end. */
function signedUpTo(largest: number): Check {
  return (value) => /^[+-]?\d{1,3}$/.test(value) && within(value.replace(/^[+-]/, ''), 1, largest);
}

function isNumberedWeekday(value: string): boolean {
  const parts = NUMBERED_WEEKDAY.exec(value);
  return parts !== null && (parts[2] === undefined || within(parts[2], 1, 53));
}

function within(value: string, smallest: number, largest: number): boolean {
  const number = Number.parseInt(value, 10);
  return number >= smallest && number <= largest;
}
