import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
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
  for (const path of ['print.html', 'assets/style.css']) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), files.get(path)!);
  }
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
