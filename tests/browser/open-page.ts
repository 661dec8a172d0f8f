import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {inject} from 'vitest';

/**
 * A page in a window of its own, ready for a reader: loaded whole, and, where scripts run,
 * listening to keys and clicks.
 */
export async function openPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}, ...options});
  const page = await context.newPage();
  await page.goto(inject('siteUrl') + path);
  if (options.javaScriptEnabled !== false) await listening(page);
  return page;
}

/** Resolves when the script of the page has attached what it does to the page. */
export const listening = (page: Page) =>
  page.waitForFunction(() => 'guidancePage' in window || !document.querySelector('script[src]'));
