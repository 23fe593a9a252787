import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, launchChromium, violationsOf } from '../../cli/test-support/browser.js';
import type { Report } from '../report.js';
import {
  ACCEPTED,
  CONFORMANT,
  DEFECTIVE,
  EXCERPTS,
  HOSTILE,
  HOSTILE_PROVIDER,
  MALFORMED,
  NONCONFORMANT,
  NOT_FOUND,
  PROVIDER,
  UNREACHABLE,
} from '../test-support/reports.js';
import { TEXTS } from '../test-support/samples.js';
import { renderHtml } from './html.js';

/** Every verdict and colour, alone and together. */
const pages: readonly (readonly [string, readonly Report[]])[] = [
  ['conformant', [CONFORMANT]],
  ['nonconformant', [NONCONFORMANT]],
  ['of a provider', [PROVIDER]],
  ['accepted, and others of providers', [ACCEPTED, NOT_FOUND, HOSTILE_PROVIDER]],
  ['with excerpts', [EXCERPTS]],
  ['several', [UNREACHABLE, DEFECTIVE, MALFORMED, HOSTILE]],
];
/** Both languages, colour schemes and widths, in the pairs that differ in everything. */
const looks = [
  { lang: 'en', scheme: 'light', width: 1280 },
  { lang: 'sv', scheme: 'dark', width: 320 },
] as const;

describe.skipIf(CHROMIUM === null)('the page of a report', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser?.close());

  async function opened(reports: readonly Report[], look: (typeof looks)[number]) {
    const page = await browser.newPage({
      viewport: { width: look.width, height: 900 },
      colorScheme: look.scheme,
    });
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    page.on('request', (request) => trouble.push(request.url()));
    page.on('dialog', (dialog) => trouble.push(dialog.message()));
    await page.setContent(renderHtml(TEXTS, reports, { lang: look.lang, color: false, all: true }));
    return { page, trouble };
  }

  describe.each(looks)('in $lang, $scheme, $width pixels wide', (look) => {
    it.each(pages)(
      '%s: no violation, nothing sticks out, nothing is fetched',
      async (_, reports) => {
        const { page, trouble } = await opened(reports, look);
        await unfold(page);
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

  it('is styled by its own style sheet, which its policy lets through', async () => {
    const { page } = await opened([NONCONFORMANT], looks[0]);
    expect(
      await page.evaluate("getComputedStyle(document.querySelector('.verdict')).borderLeftColor"),
    ).toBe('rgb(161, 37, 27)');
    await page.close();
  });

  it('is printed with what is folded', async () => {
    const { page } = await opened([NONCONFORMANT], looks[0]);
    const isShown = () =>
      page.evaluate("document.querySelector('details table').checkVisibility()");
    expect(await isShown()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await isShown()).toBe(true);
    await page.close();
  });
});

async function unfold(page: Page): Promise<void> {
  await page.evaluate(
    "document.querySelectorAll('details').forEach((one) => { one.open = true; })",
  );
}
