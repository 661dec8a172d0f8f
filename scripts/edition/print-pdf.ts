import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {tmpdir} from 'node:os';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';
import {fixPdf} from '../../src/package/fix-pdf';

/**
 * Prints the print edition as a tagged PDF with an outline.
 * @param browser path of a Chromium
 * @param day of publication, as the day in the PDF
 */
export async function printPdf(browser: string, files: ReadonlyMap<string, Buffer>, day: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  writeFileSync(join(folder, 'print.html'), toPrintable(files.get('print.html')!.toString(), files.get('assets/style.css')!.toString()));
  // Only our own pages are opened, so the sandbox, which root cannot use, may be off.
  const running = await chromium.launch({executablePath: browser, args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none']});
  try {
    const page = await running.newPage({javaScriptEnabled: false});
    await page.goto(pathToFileURL(join(folder, 'print.html')).href);
    return fixPdf(await page.pdf({format: 'A4', tagged: true, outline: true, preferCSSPageSize: true}), day);
  } finally {
    await running.close();
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The page with its style inside, and without links to other files: in a PDF they would name the folder it was printed in. */
function toPrintable(html: string, style: string): string {
  return html.replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`).replace(/ href="(?!#|https:|mailto:)[^"]*"/g, '');
}
