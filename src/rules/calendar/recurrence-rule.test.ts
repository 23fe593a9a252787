import { describe, expect, it } from 'vitest';
import { recurrenceFault } from './recurrence-rule.js';

describe('recurrenceFault', () => {
  it.each([
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;WKST=MO',
    'COUNT=10;FREQ=DAILY;INTERVAL=2',
    'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261231T230000Z',
    'FREQ=YEARLY;BYMONTH=1,12;BYMONTHDAY=-1,+15',
    'FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=-366;BYSETPOS=1',
    'FREQ=DAILY;BYHOUR=0,23;BYMINUTE=59;BYSECOND=60',
    'freq=daily;until=20261231',
    'RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD',
  ])('takes %s', (rule) => {
    expect(recurrenceFault(rule)).toBeNull();
  });

  it.each([
    ['', ';'],
    ['COUNT=5', 'FREQ'],
    ['FREQ=OFTEN', 'FREQ=OFTEN'],
    ['FREQ=DAILY;', ';'],
    ['FREQ=DAILY;FREQ=WEEKLY', 'FREQ=WEEKLY'],
    ['FREQ=DAILY;COUNT=0', 'COUNT=0'],
    ['FREQ=DAILY;INTERVAL=-1', 'INTERVAL=-1'],
    ['FREQ=DAILY;COUNT=5;UNTIL=20261231', 'UNTIL=20261231'],
    ['FREQ=DAILY;UNTIL=2026-12-31', 'UNTIL=2026-12-31'],
    ['FREQ=WEEKLY;BYDAY=MON', 'BYDAY=MON'],
    ['FREQ=MONTHLY;BYDAY=54MO', 'BYDAY=54MO'],
    ['FREQ=YEARLY;BYMONTH=0', 'BYMONTH=0'],
    ['FREQ=YEARLY;BYMONTHDAY=32', 'BYMONTHDAY=32'],
    ['FREQ=DAILY;BYHOUR=24', 'BYHOUR=24'],
    ['FREQ=DAILY;EACH=DAY', 'EACH=DAY'],
  ])('does not take "%s"', (rule, part) => {
    expect(recurrenceFault(rule)).toBe(part);
  });
});
