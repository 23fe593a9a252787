import { describe, expect, test } from 'vitest';
import { isFeedAddress, isWebAddress, readEmail, readTelephone } from './addresses.js';

describe('web addresses', () => {
  test.each([
    'https://skola.example.se',
    'http://skola.example.se/',
    'HTTPS://SKOLA.EXAMPLE.SE',
    'https://skola.example.se:8443/a/b?c=d#e',
    'https://user@skola.example.se',
    'https://örebro.example.se/måltider',
    'https://xn--rebro-kva.example.se/m%C3%A5ltider',
    'http://192.0.2.1/',
    'http://[2001:db8::1]/',
    'http://intranet',
    'https://skola.example.se/a,b;c(d)',
  ])('%s', (text) => {
    expect(isWebAddress(text)).toBe(true);
    expect(isFeedAddress(text)).toBe(true);
  });

  test.each([
    'skola.example.se',
    'www.example.se',
    '//skola.example.se',
    '/kalender/1.ics',
    'kalender.ics',
    'http:skola.example.se',
    'http:/skola.example.se',
    'http:///skola.example.se',
    'http://',
    'https://?a=b',
    'https:\\\\skola.example.se',
    'ftp://skola.example.se',
    'mailto:kok@example.se',
    'file:///C:/matsedel.ics',
    'https://skola.example.se/mat sedel.ics',
    ' https://skola.example.se',
    'https://skola.example.se\n',
    'https://sko la.example.se',
    'https://skola.example.se:99999/',
    'https://[::1/',
    'saknas',
  ])('%j is none', (text) => {
    expect(isWebAddress(text)).toBe(false);
    expect(isFeedAddress(text)).toBe(false);
  });

  test.each(['webcal://skola.example.se/1.ics', 'webcals://skola.example.se/1.ics'])(
    '%s is for calendars only',
    (text) => {
      expect(isWebAddress(text)).toBe(false);
      expect(isFeedAddress(text)).toBe(true);
    },
  );
});

test.each([
  ['kok@example.se', 'address'],
  ['Kok.Norr+menyer@kommun.example.se', 'address'],
  ["o'neil@example.se", 'address'],
  ['kök@måltid.example.se', 'address'],
  ['"kok norr"@example.se', 'address'],
  ['kok@[192.0.2.1]', 'address'],
  ['kok@localhost', 'address'],
  ['a/b@example.se', 'address'],
  ['mailto:kok@example.se', 'mailto'],
  ['MAILTO:kok@example.se', 'mailto'],
  ['a@example.se, b@example.se', 'several'],
  ['a@example.se;b@example.se', 'several'],
  ['a@example.se b@example.se', 'several'],
  ['Köket <kok@example.se>', 'other'],
  ['<kok@example.se>', 'other'],
  ['kok@example.se ', 'other'],
  ['kok@', 'other'],
  ['@example.se', 'other'],
  ['kok', 'other'],
  ['kok(at)example.se', 'other'],
  ['kok@example..se', 'other'],
  ['kok@example.se.', 'other'],
  ['a@b@example.se', 'other'],
  ['https://example.se/kontakt', 'other'],
])('e-mail %j: %s', (text, expected) => {
  expect(readEmail(text)).toBe(expected);
});

test.each([
  ['019-211000', 'number'],
  ['+4619211000', 'number'],
  ['+46-19-21.10.00', 'number'],
  ['+46(0)19211000', 'number'],
  ['tel:+46-19-211000', 'number'],
  ['+4619211000;ext=12', 'number'],
  ['019211000;phone-context=+46', 'number'],
  ['*123#', 'number'],
  ['019-21 10 00', 'white-space'],
  ['+46 19 21 10 00', 'white-space'],
  ['019-21\u00a010\u00a000', 'white-space'],
  [' 019-211000', 'white-space'],
  ['019-21 10 00 vx', 'other'],
  ['019-211000, 019-211001', 'other'],
  ['019/211000', 'other'],
  ['019–211000', 'other'],
  ['växel', 'other'],
  ['-', 'other'],
  ['+46+19', 'other'],
])('telephone %j: %s', (text, expected) => {
  expect(readTelephone(text)).toBe(expected);
});

test('hostile lengths take no time', () => {
  const started = performance.now();
  for (const text of [
    '1'.repeat(200_000),
    `1${';a'.repeat(100_000)}=`,
    `+${'-1'.repeat(100_000)}x`,
  ]) {
    readTelephone(text);
    readEmail(text);
    readEmail(`${text}@`);
    readEmail(`a@${text.replaceAll('1', '.')}`);
    isWebAddress(`http://${text}`);
  }
  expect(performance.now() - started).toBeLessThan(2_000);
});
