import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** The browser that pages are tried in; null where there is none, which the tests then say. */
export const CHROMIUM = findChromium();
if (CHROMIUM === null) {
  console.warn('tests of pages: skipped, there is no chromium here (CHROMIUM_PATH names one)');
}

function findChromium(): string | null {
  const given = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (existsSync(given)) return given;
  try {
    return execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** Starts the browser without anything that would reach for a network. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    ...(CHROMIUM === null ? {} : { executablePath: CHROMIUM }),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What axe finds in a page, as lines. */
export async function violationsOf(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(FIND_VIOLATIONS);
}

const FIND_VIOLATIONS = `axe
  .run(document, { preload: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.length + ' × ' + nodes[0].html.slice(0, 300)),
  )`;
