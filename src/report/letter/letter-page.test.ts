import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, launchChromium, violationsOf } from '../../cli/test-support/browser.js';
import { EXCERPTS, HOSTILE_PROVIDER, PROVIDER, UNREACHABLE } from '../test-support/reports.js';
import { SHEET_TEXTS } from '../test-support/sheets.js';
import { buildLetter } from './letter.js';
import { LETTER_RENDERERS } from './render.js';

const letters = [
  ['about faults', EXCERPTS],
  ['to a provider', PROVIDER],
  ['to a hostile provider', HOSTILE_PROVIDER],
  ['without an answer', UNREACHABLE],
] as const;
/** Both languages, colour schemes and widths, in the pairs that differ in everything. */
const looks = [
  { lang: 'en', scheme: 'light', width: 1280 },
  { lang: 'sv', scheme: 'dark', width: 320 },
] as const;

describe.skipIf(CHROMIUM === null)('the page of a letter', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser?.close());

  async function opened(report: (typeof letters)[number][1], look: (typeof looks)[number]) {
    const render = await LETTER_RENDERERS.html();
    const page = await browser.newPage({
      viewport: { width: look.width, height: 900 },
      colorScheme: look.scheme,
    });
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    page.on('request', (request) => trouble.push(request.url()));
    page.on('dialog', (dialog) => trouble.push(dialog.message()));
    const letter = buildLetter(SHEET_TEXTS, '3.4', [report], report.tool.rules);
    await page.setContent(render(letter, look.lang));
    return { page, trouble };
  }

  describe.each(looks)('in $lang, $scheme, $width pixels wide', (look) => {
    it.each(letters)(
      '%s: no violation, nothing sticks out, nothing is fetched',
      async (_, report) => {
        const { page, trouble } = await opened(report, look);
        expect(trouble).toEqual([]);
        expect(await violationsOf(page)).toEqual([]);
        expect(
          await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          ),
        ).toBe(0);
        await page.close();
      },
    );
  });

  it('can be filled in, and is printed without the note to whoever sends it', async () => {
    const { page } = await opened(EXCERPTS, looks[1]);
    const blank = page.getByRole('textbox', { name: 'leverantörens namn' });
    await blank.fill('Menyleverantören AB');
    expect(await page.locator('dl').first().innerText()).toContain('Menyleverantören AB');
    const isNoteShown = () => page.locator('.note').first().isVisible();
    expect(await isNoteShown()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await isNoteShown()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.close();
  });
});
