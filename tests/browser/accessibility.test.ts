import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import {CURRENT} from './current-edition';
import {launchBrowser} from './launch-browser';
import {listening, openPage} from './open-page';

const url = inject('siteUrl');

/** One page of each kind; the last is of an edition that was replaced, whose notice stays in sight. */
const TEMPLATES = [
  '/',
  '/editions/',
  '/next/report/',
  '/next/report/un-personnel/',
  '/next/situations/cards/',
  '/next/brief/executive-start-up/',
  '/next/lead/mandates/',
  '/next/detect/signs-by-form/',
  '/next/about/sources/',
  '/next/about/publish/',
  '/next/law/comparison/',
  '/next/partners/who-does-what/',
  '/next/partners/mapping-worksheet/',
  '/next/training/planner/',
  '/next/operations/unmik/',
  '/next/search/',
  '/1.0/report/',
];

/** What a reader may set whose eyes need it (WCAG 1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  ' p { margin-block-end: 2em !important }';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  // The policy of the pages forbids styles of others; those of readers do not ask it.
  const context = await browser.newContext({bypassCSP: true, reducedMotion: 'reduce'});
  page = await context.newPage();
});
afterAll(() => browser.close());

async function open(path: string): Promise<void> {
  await page.emulateMedia({forcedColors: 'none'});
  await page.setViewportSize({width: 1280, height: 500});
  await page.goto(url + path);
  await listening(page);
}

async function widthAt(width: number): Promise<number> {
  await page.setViewportSize({width, height: 640});
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Everything that takes the focus, in order, that cannot be seen once it has it. */
const unseenStops = (isBackwards: boolean): string[] => {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ].filter((stop) => stop.getClientRects().length > 0 && !stop.closest('[hidden]'));
  if (isBackwards) stops.reverse();
  // A register has thousands, all alike.
  return stops.slice(0, 200).flatMap((stop) => {
    stop.focus();
    if (document.activeElement !== stop) return [];
    const line = stop.getClientRects()[0] ?? stop.getBoundingClientRect();
    const top = Math.max(line.top, 0);
    const y =
      line.height > 60 ? (top + Math.min(line.bottom, innerHeight)) / 2 : line.y + line.height / 2;
    const x = line.width > 60 ? Math.max(line.x, 0) + 30 : line.x + line.width / 2;
    const seen = document.elementFromPoint(x, y);
    const isSeen = seen !== null && (stop.contains(seen) || seen.contains(stop));
    return isSeen
      ? []
      : [
          `${stop.tagName} ${(stop.textContent ?? '').trim().slice(0, 40)} under ${seen?.className}`,
        ];
  });
};

/** Targets with fewer pixels than a finger needs (WCAG 2.5.8), also those that stand in a sentence. */
const smallTargets = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
    .filter((target) => target.getClientRects().length > 0 && !target.closest('.skip, svg'))
    .flatMap((target) => {
      const boxes = [...target.getClientRects()];
      const most = (side: 'width' | 'height'): number => Math.max(...boxes.map((box) => box[side]));
      const size = `${Math.round(most('width'))} × ${Math.round(most('height'))}`;
      // What is one word wide in a sentence is as wide as its word.
      const isSmall = most('height') < 23.5 || (target.tagName !== 'A' && most('width') < 23.5);
      return isSmall
        ? [`${target.tagName}.${target.className} ${target.textContent?.slice(0, 30)} ${size}`]
        : [];
    });

test('from a phone to a desk the way out is on the screen, and the search has room for words', async () => {
  await open('/next/report/');
  for (const width of [360, 761, 768, 860, 900, 901, 1100]) {
    await page.setViewportSize({width, height: 500});
    const leave = await page.locator('.bar .leave').boundingBox();
    expect((leave?.x ?? width) + (leave?.width ?? 0), `at ${width} px`).toBeLessThanOrEqual(width);
    const field = page.locator('.bar__search input:visible');
    if ((await field.count()) > 0)
      expect((await field.boundingBox())?.width, `at ${width} px`).toBeGreaterThan(100);
  }
});

test.each(TEMPLATES)(
  '%s shows what has the focus, has room for a finger and for spaced text, and reads from the right',
  async (path) => {
    await open(path);
    // What is read is marked in the contents, in its part, which is open.
    const here = page.locator('.contents [aria-current=page]');
    if (await page.locator('.contents .contents__open').count()) expect(await here.count()).toBe(1);
    expect(await page.evaluate(smallTargets), 'small targets').toEqual([]);
    for (const width of [1280, 360]) {
      await page.setViewportSize({width, height: 500});
      expect(await page.evaluate(unseenStops, false), `forwards at ${width} px`).toEqual([]);
      expect(await page.evaluate(unseenStops, true), `backwards at ${width} px`).toEqual([]);
    }
    await page.addStyleTag({content: SPACING});
    expect(await widthAt(320), 'with spaced text').toBeLessThanOrEqual(320);
    const leave = await page.locator('a.leave').boundingBox();
    expect((leave?.x ?? 999) + (leave?.width ?? 999), 'the way out').toBeLessThanOrEqual(320);
    // For old browsers the side that a line begins on is told from the language.
    await page.evaluate(() => Object.assign(document.documentElement, {dir: 'rtl', lang: 'ar'}));
    for (const width of [320, 1280])
      expect(await widthAt(width), `from the right at ${width} px`).toBeLessThanOrEqual(width);
  },
);

test('with colours of the reader’s own, the focus and what marks mean stay to be seen', async () => {
  await open('/next/lead/mandates/');
  await page.emulateMedia({forcedColors: 'active'});
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const look = await page.evaluate(() => {
    const styleOf = (selector: string, part?: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}`);
      return getComputedStyle(element, part);
    };
    const focus = getComputedStyle(document.activeElement ?? document.body);
    return {
      focus: [focus.outlineStyle, parseFloat(focus.outlineWidth)],
      duty: styleOf('.duty').borderTopStyle,
      opens: styleOf('.mandate__opens li', '::before').backgroundColor,
      closes: styleOf('.mandate__closes li', '::before').backgroundColor,
      here: styleOf('.contents [aria-current]').outlineStyle,
    };
  });
  expect(look.focus).toEqual(['solid', 3]);
  expect(look.duty).not.toBe('none');
  expect(look.opens).not.toBe(look.closes);
  expect(look.here).toBe('solid');
});

test('who follows a link, or a result of the search, is told the title of the page that came', async () => {
  const own = await openPage(browser, `${CURRENT}/search/`);
  await own.locator('.search-lists a').first().click();
  await own.waitForURL(/a-to-z/);
  expect(await own.title()).toContain((await own.locator('h1').textContent()) ?? 'a heading');
  await own.goto(`${url}${CURRENT}/search/`);
  await listening(own);
  const field = own.locator('main input[type=search]').first();
  await field.click();
  await own.waitForSelector('main [role=search]');
  await field.fill('passport taken away');
  await own.locator('main ol li h3 a').first().click();
  await own.waitForFunction(() => !location.pathname.includes('/search/'));
  await own.locator('.page h1').waitFor();
  const {title, heading, focus} = await own.evaluate(() => ({
    title: document.title,
    heading: document.querySelector('h1')?.textContent ?? 'a heading',
    focus: document.activeElement?.tagName ?? '',
  }));
  expect(title).toContain(heading);
  expect(focus).not.toBe('BODY');
  await own.context().close();
});

test('a filled worksheet is printed with what was written in it', async () => {
  await open('/next/partners/mapping-worksheet/');
  const tool = page.locator('[data-tool=partner-worksheet]');
  await tool.locator('summary').first().click();
  await tool.locator('textarea[id^=partner-]').first().fill('First line\nan invented house');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({media: 'print'});
  expect(await tool.innerText()).toContain('an invented house');
  expect(await tool.locator('textarea').first().isVisible()).toBe(false);
  await page.emulateMedia({media: 'screen'});
  expect(await page.locator('.tool__paper').isVisible()).toBe(false);
});
