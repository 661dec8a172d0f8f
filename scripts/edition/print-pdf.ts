import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, posix} from 'node:path';
import {pathToFileURL} from 'node:url';
import {load as parseHtml} from 'cheerio';
import {chromium} from 'playwright-core';
import {DISK, listFiles} from '../../src/edition/freeze/file-system';
import {fixPdf} from '../../src/package/fix-pdf';
import {toPrintPage} from '../../src/package/print-page';

const STYLE_FILE = 'assets/page.css';
/** A PDF writes the round corners of some 8,000 marks as curves, each anew: half of the file. */
const STYLE = '.mark {border-radius: 0}';

/**
 * Prints the pages of an edition as one tagged PDF with an outline.
 * @param browser path of a Chromium
 * @param folder of the built edition
 * @param day of publication, as the day in the PDF
 */
export async function printPdf(
  browser: string,
  folder: string,
  title: string,
  day: string,
): Promise<Buffer> {
  const styleFile = join(folder, STYLE_FILE);
  const style = existsSync(styleFile) ? readFileSync(styleFile, 'utf8') : '';
  const pages = readPages(folder);
  const temporary = mkdtempSync(join(tmpdir(), 'print-'));
  const file = join(temporary, 'print.html');
  // Only our own pages are opened, so the sandbox, which root cannot use, may be off.
  const running = await chromium.launch({
    executablePath: browser,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
  try {
    writeFileSync(file, toPrintPage(pages, title, style + STYLE));
    const page = await running.newPage({javaScriptEnabled: false});
    await page.goto(pathToFileURL(file).href);
    return fixPdf(
      await page.pdf({format: 'A4', tagged: true, outline: true, preferCSSPageSize: true}),
      day,
    );
  } finally {
    await running.close();
    rmSync(temporary, {recursive: true, force: true});
  }
}

/** The pages of an edition in reading order: as the start page leads to them, then the others. */
export function readPages(folder: string): Map<string, string> {
  const files = listFiles(DISK, folder).files.filter(
    (path) => posix.basename(path) === 'index.html' && !/^(search|templates)\//.test(path),
  );
  const start = files.includes('index.html')
    ? readFileSync(join(folder, 'index.html'), 'utf8')
    : '';
  const $ = parseHtml(start);
  const linked = $('a[href]')
    .toArray()
    .map((link) => posix.normalize((link.attribs.href ?? '').replace(/[?#].*$/, '')))
    .map((path) => (path.endsWith('index.html') ? path : posix.join(path, 'index.html')))
    .filter((path) => files.includes(path));
  return new Map(
    [...new Set([...files.filter((path) => path === 'index.html'), ...linked, ...files])].map(
      (path) => [path, readFileSync(join(folder, path), 'utf8')],
    ),
  );
}
