import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFolder } from '../cli/spec/site-folder.js';
import { CHROMIUM, launchChromium, violationsOf } from '../cli/test-support/browser.js';
import { bytesOf, filesBelow } from '../governance/files.js';
import { CURRENT_VERSION, SPEC_VERSIONS } from '../model/versions.js';
import { GENERATED_TEXTS } from '../report/generated-texts.js';
import { pagePath } from './addresses.js';
import { buildSite } from './build-site.js';

const requirements = GENERATED_TEXTS.requirements[CURRENT_VERSION];
const longestId = requirements
  .map(({ id }) => id)
  .reduce((longest, id) => (id.length > longest.length ? id : longest));
const observed = SPEC_VERSIONS.find(
  (version) => GENERATED_TEXTS.versions[version].observed !== null,
);

/** One page of every kind. */
const folders = [
  '',
  `spec/${CURRENT_VERSION}/`,
  `spec/${observed}/`,
  'requirements/',
  `requirements/${longestId}/`,
  'requirements/meals.meal.date-offset/',
  'spec/advice/',
  'defects/',
  'schemas/',
  `schemas/${CURRENT_VERSION}/reference/`,
  `types/${CURRENT_VERSION}/`,
];
/** Both languages, colour schemes and widths, in the pairs that differ in everything. */
const looks = [
  { language: 'en', scheme: 'light', width: 1280 },
  { language: 'sv', scheme: 'dark', width: 320 },
] as const;

describe.skipIf(CHROMIUM === null)('a page of every kind', () => {
  let folder = '';
  let browser: Browser;

  beforeAll(async () => {
    const build = buildSite(
      { below: (path) => filesBelow('.', path), bytes: (path) => bytesOf('.', path) },
      GENERATED_TEXTS,
    );
    if (build.kind === 'unusable') throw new Error(JSON.stringify(build.problems));
    folder = mkdtempSync(join(tmpdir(), 'open-meal-site-'));
    writeFolder(folder, build.files, []);
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened(path: string, look: (typeof looks)[number]): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width: look.width, height: 900 },
      colorScheme: look.scheme,
    });
    await page.goto(pathToFileURL(join(folder, path)).href);
    return page;
  }

  describe.each(looks)('in $language, $scheme, $width pixels wide', (look) => {
    const paths = folders.map((one) => pagePath(one, look.language));
    it.each([...paths, '404.html'])('%s has no violation, and nothing sticks out', async (path) => {
      const page = await opened(path, look);
      const found = await violationsOf(page);
      const beyond = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      await page.close();
      expect(found).toEqual([]);
      expect(beyond).toBe(0);
    });
  });

  it('begins with a link that skips to the text', async () => {
    const page = await opened('sv/index.html', looks[1]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Hoppa till texten');
    expect(await page.evaluate('document.activeElement.getBoundingClientRect().left >= 0')).toBe(
      true,
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.close();
  });
});
