import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, launchChromium, violationsOf } from '../../cli/test-support/browser.js';
import { type Reference, startReference } from '../../reference/server.js';
import { startTestService, type TestService } from '../test-support/service.js';

const PAST = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Kommunen//Meny//SV
BEGIN:VEVENT
UID:1
DTSTAMP:20200110T080000Z
DTSTART;VALUE=DATE:20200113
SUMMARY:Ärtsoppa
DESCRIPTION:Ärtsoppa
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

describe.skipIf(CHROMIUM === null)('a check in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-meal-browser-'));
  let service: TestService;
  let faulty: Reference;
  let calendars: Server;
  let browser: Browser;
  let base = '';

  beforeAll(async () => {
    faulty = await startReference({
      faults: ['api.meals.distributor-id', 'calendar.event.description-courses'],
    });
    calendars = createServer(({ url }, response) => {
      // Some servers never answer.
      if (url === '/never') return;
      response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8' }).end(PAST);
    });
    await new Promise<void>((resolve) => calendars.listen(0, '127.0.0.1', resolve));
    service = await startTestService({ place: { kind: 'folder', folder }, tryIt: faulty.url });
    service.work();
    base = await service.app.listen({ host: '127.0.0.1', port: 0 });
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await service?.close();
    await faulty?.close();
    calendars?.closeAllConnections();
    calendars?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page, and what the browser complains of: what the policy forbids among it. */
  async function opened(path: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ locale: 'sv-SE', ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${base}${path}`);
    return { page, complaints, close: () => context.close() };
  }

  function calendarUrl(name = 'skolan.ics'): string {
    const address = calendars.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/${name}`;
  }

  async function tabTo(page: Page, name: string): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(
        '(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()',
      );
      if (text === name) return;
    }
    throw new Error(`nothing called ${name} can be reached by keyboard`);
  }

  it('a kitchen manager understands what is wrong and gets the letter, by keyboard alone', async () => {
    const { page, complaints, close } = await opened('/');
    await tabTo(page, 'Adress till matsedel eller kalender');
    await page.keyboard.type(faulty.url);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.verdict');
    expect(page.url()).toMatch(/\/kontroll\/[\w-]+$/);
    const text = await page.innerText('main');
    for (const part of [
      'Uppfyller inte standarden',
      'uppfyller inte Open Meal 3.4: 2 krav är inte uppfyllda.',
      'Vad det betyder',
      'Måste rättas',
      'Annars får föräldrar se matsedeln för någon annans skola.',
      'Låt distributorId sålla bort allt annat.',
    ]) {
      expect(text).toContain(part);
    }
    await tabTo(page, 'Läs brevet');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.letter');
    expect(await page.innerText('.letter')).toContain('Krav som inte är uppfyllda');
    await tabTo(page, 'Hämta som Word-fil');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^open-meal-brev-[-\d]{10}\.docx$/);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(complaints).toEqual([]);
    await close();
  });

  it('a parent sees why the calendar is empty, without scripts', async () => {
    const { page, close } = await opened('/', { javaScriptEnabled: false });
    await page.getByLabel('Adress till matsedel eller kalender').fill(calendarUrl());
    await page.getByRole('button', { name: 'Kontrollera', exact: true }).click();
    await page.waitForSelector('.verdict');
    const text = await page.innerText('main');
    expect(text).toContain('Varför kalendern är tom');
    expect(text).toContain('Alla händelser har redan varit. Den sista var 13 januari 2020.');
    await close();
  });

  it('a file that is dropped is checked', async () => {
    const { page, complaints, close } = await opened('/');
    await page.evaluate(`
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['{"meals":[]}'], 'meny.json', { type: 'application/json' }));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    `);
    await page.waitForSelector('.verdict');
    expect(await page.innerText('.verdict h1')).toContain('meny.json');
    expect(complaints).toEqual([]);
    await close();
  });

  it('what was wrong in a form has the focus, and is described', async () => {
    const { page, close } = await opened('/');
    await page.getByLabel('Adress till matsedel eller kalender').fill('ftp://x.se');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#address-error');
    expect(await page.evaluate('document.activeElement.id')).toBe('address');
    expect(await page.inputValue('#address')).toBe('ftp://x.se');
    await close();
  });

  it('a link is copied', async () => {
    const { page, close } = await opened('/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Prova med en påhittad leverantör' }).click();
    await page.waitForSelector('.verdict');
    await page.getByRole('button', { name: 'Kopiera: Länk till det här resultatet' }).click();
    await page.getByText('Kopierat').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
    await close();
  });

  describe.each([
    { language: 'sv', colorScheme: 'light', width: 1280 },
    { language: 'sv', colorScheme: 'dark', width: 320 },
    { language: 'en', colorScheme: 'light', width: 320 },
    { language: 'en', colorScheme: 'dark', width: 1280 },
  ] as const)(
    'in $language, $colorScheme, $width pixels wide',
    ({ language, colorScheme, width }) => {
      const start = language === 'sv' ? '/' : '/en/';
      const checks = language === 'sv' ? '/kontroll' : '/en/check';
      const options = { colorScheme, viewport: { width, height: 900 }, bypassCSP: true };

      async function expectGood(page: Page): Promise<void> {
        const beyond = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect([page.url(), await violationsOf(page), beyond]).toEqual([page.url(), [], 0]);
      }

      it('no page has a violation, and nothing sticks out', async () => {
        const { page, close } = await opened(start, options);
        await expectGood(page);
        await page.fill('#address', 'ftp://x');
        await page.click('.ask button');
        await page.waitForSelector('#address-error');
        await expectGood(page);
        for (const address of [faulty.url, calendarUrl(), 'http://127.0.0.1:1/']) {
          await page.goto(`${base}${start}`);
          await page.fill('#address', address);
          await page.click('.ask button');
          await page.waitForSelector('.verdict');
          await page.evaluate(
            "for (const one of document.querySelectorAll('details')) one.open = true",
          );
          await expectGood(page);
        }
        await page.click('.result a.button');
        await page.waitForSelector('.letter');
        await expectGood(page);
        await page.goto(`${base}${checks}/unknown`);
        await expectGood(page);
        await close();
      });
    },
  );

  it('a check that waits has no violation either', async () => {
    const { app, store } = service;
    const { id } = (
      await app.inject({
        method: 'POST',
        url: '/api/checks',
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify({ url: calendarUrl('never') }),
      })
    ).json();
    const { page, close } = await opened(`/kontroll/${id}`, { bypassCSP: true });
    expect(await page.innerText('h1')).toBe('Kontrollen pågår');
    expect(await violationsOf(page)).toEqual([]);
    expect((await store.archive.find(id))?.state).not.toBe('done');
    await close();
  });
});
