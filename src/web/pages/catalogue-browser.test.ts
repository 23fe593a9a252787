import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, launchChromium, violationsOf } from '../../cli/test-support/browser.js';
import { bytesOf, filesBelow } from '../../governance/files.js';
import { GENERATED_TEXTS } from '../../report/generated-texts.js';
import { SHEET_RENDERERS } from '../../report/requirements/render/index.js';
import { entryOf } from '../../report/test-support/office.js';
import { buildSite } from '../../site/build-site.js';
import type { SiteFileMap } from '../site-files.js';
import { startTestService, type TestService } from '../test-support/service.js';
import { ADDRESSES } from './addresses.js';

describe.skipIf(CHROMIUM === null)('pages for those who buy and those who publish', () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-meal-catalogue-'));
  let service: TestService;
  let browser: Browser;
  let base = '';
  let check = '';

  beforeAll(async () => {
    // Here sheets are made in the thread that answers, which turns others away while it is busy for long.
    await SHEET_RENDERERS.docx();
    service = await startTestService({ place: { kind: 'folder', folder }, site: wholeSite() });
    base = await service.app.listen({ host: '127.0.0.1', port: 0 });
    const work = service.work();
    const asked = await service.app.inject({
      url: '/api/checks?spec=3.4',
      method: 'POST',
      headers: { 'content-type': 'application/json', prefer: 'wait=30' },
      body: '{"meals":[{"date":"i morgon"}]}',
    });
    await work.stop();
    check = asked.json().id;
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await service?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page, and what the browser complained of. */
  async function opened(
    path: string,
    options: BrowserContextOptions = {},
  ): Promise<{ readonly page: Page; readonly complaints: string[] }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${base}${path}`);
    return { page, complaints };
  }

  /** What a Word file cites, as it is read from top to bottom. */
  async function citedIn(page: Page, button: string): Promise<string[]> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('kravbilaga-open-meal-3.4.docx');
    const document = entryOf(readFileSync(await download.path()), 'word/document.xml');
    const text = document.replace(/<[^>]+>/g, ' ');
    expect(text).toContain('Kravbilaga');
    return [...new Set(text.match(/Open Meal 3\.4, [a-z][\w.-]*\w/g))];
  }

  describe.each([
    { how: 'with scripts', javaScriptEnabled: true },
    { how: 'without scripts', javaScriptEnabled: false },
  ])('a procurement officer $how', ({ javaScriptEnabled }) => {
    it('narrows, ticks, and takes exactly those with them', async () => {
      const { page, complaints } = await opened('/', { javaScriptEnabled });
      await page.getByRole('link', { name: 'Krav', exact: true }).click();
      await page.getByLabel('SKALL: ska-krav').check();
      await page.getByLabel('Bas', { exact: true }).check();
      await page.getByLabel('Kalenderflöde', { exact: true }).check();
      await page.getByRole('button', { name: 'Visa kraven' }).click();
      const boxes = page.locator('input[name=id]');
      const count = await boxes.count();
      const shown = GENERATED_TEXTS.requirements['3.4'].filter(
        ({ level, tier, artefacts }) =>
          level === 'must' && tier === 'bas' && artefacts.includes('calendar'),
      );
      expect(count).toBe(shown.length);
      expect(await page.locator('input[name=id]:checked').count()).toBe(count);
      expect(await page.getByLabel('SKALL: ska-krav').isChecked()).toBe(true);

      await page.getByRole('link', { name: 'Kryssa bort alla' }).click();
      expect(await page.locator('input[name=id]:checked').count()).toBe(0);
      const [first, second] = [boxes.nth(0), boxes.nth(3)];
      const ids = [await first.getAttribute('value'), await second.getAttribute('value')];
      await first.check();
      await second.check();
      if (javaScriptEnabled) expect(await page.locator('.ticked').textContent()).toBe('2 krav');
      expect(await citedIn(page, 'Word (.docx)')).toEqual(ids.map((id) => `Open Meal 3.4, ${id}`));
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  });

  it('cites a requirement by keyboard, as text that can be copied', async () => {
    const { page } = await opened('/krav?artefact=meals', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const item = page.locator('[id="meals.meal.date"]');
    await item.locator('summary').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await item.getByText('Kopierat').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      'Open Meal 3.4, meals.meal.date\nhttps://orebrokommun.github.io/Open-Meal-Information/spec/3.4/#meals.meal.date',
    );
    await item.getByRole('link', { name: 'Kravet i alla versioner' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
      'meals.meal.date',
    );
    await page.getByRole('link', { name: 'Kontrollera' }).click();
    expect(new URL(page.url()).pathname).toBe('/');
    await page.context().close();
  });

  describe.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 320 },
  ] as const)('in $colorScheme, $width pixels wide', ({ colorScheme, width }) => {
    it.each([
      '/krav',
      '/en/requirements',
      '/krav?level=may&tier=bas&artefact=calendar',
      '/krav?kontroll=CHECK',
      '/en/requirements?kontroll=CHECK',
      '/om',
      '/en/about',
      '/specifikation/sv/',
      '/specifikation/spec/3.4/',
    ])('%s has no violation, and nothing sticks out', async (path) => {
      const { page, complaints } = await opened(path.replace('CHECK', check), {
        colorScheme,
        viewport: { width, height: 900 },
        // Lets axe in; that the policy is kept to is tried below.
        bypassCSP: true,
      });
      await page.evaluate(
        "document.querySelectorAll('details').forEach((one, index) => { one.open = index < 8; })",
      );
      expect(await violationsOf(page)).toEqual([]);
      expect(
        await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        ),
      ).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  });

  it.each(['/krav', '/om', '/specifikation/sv/', '/specifikation/spec/3.4/sv/'])(
    '%s keeps to the policy of the service',
    async (path) => {
      const { page, complaints } = await opened(path);
      expect(await page.evaluate('document.styleSheets[0].cssRules.length > 10')).toBe(true);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  function wholeSite(): () => SiteFileMap {
    const build = buildSite(
      { below: (path) => filesBelow('.', path), bytes: (path) => bytesOf('.', path) },
      GENERATED_TEXTS,
      ADDRESSES.start,
    );
    if (build.kind === 'unusable') throw new Error(JSON.stringify(build.problems));
    return () => build.files;
  }
});
