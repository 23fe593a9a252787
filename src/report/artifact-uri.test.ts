import { expect, it } from 'vitest';
import { artifactUri } from './artifact-uri.js';

it.each([
  ['menu.json', 'menu.json'],
  ['./data/menu.json', 'data/menu.json'],
  ['../menu.json', '../menu.json'],
  ['data\\menu.json', 'data/menu.json'],
  ['skolor/Västra skolan #1.ics', 'skolor/V%C3%A4stra%20skolan%20%231.ics'],
  ['a:b?c%.json', 'a%3Ab%3Fc%25.json'],
  ['/srv/öppna/menu.json', 'file:///srv/%C3%B6ppna/menu.json'],
  ['C:\\data\\menu.json', 'file:///C:/data/menu.json'],
  ['https://example.se/meals?a=1&b=%20#x', 'https://example.se/meals?a=1&b=%20#x'],
  ['https://example.se/å\u202e"<100%', 'https://example.se/%C3%A5%E2%80%AE%22%3C100%25'],
  ['-', 'stdin'],
  ['lone\ud800.json', 'lone%EF%BF%BD.json'],
])('%j is %s', (source, uri) => {
  expect(artifactUri(source)).toBe(uri);
});
