// ical.js parsing a calendar, and nothing else.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

console.log(ICAL.parse(readFileSync(process.argv[2], 'utf8'))[2].length);
