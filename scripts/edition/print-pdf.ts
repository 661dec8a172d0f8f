import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {tmpdir} from 'node:os';
import {pathToFileURL} from 'node:url';
import {chromium, type Browser} from 'playwright-core';
import {fixPdf} from '../../src/package/fix-pdf';

/**
 * Prints the print edition as a tagged PDF with an outline.
 * @param browser path of a Chromium
 * @param day of publication, as the day in the PDF
 */
export async function printPdf(
  browser: string,
  files: ReadonlyMap<string, Buffer>,
  day: string,
): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  const style = files.get('assets/style.css')!.toString();
  // Only our own pages are opened, so the sandbox, which root cannot use, may be off.
  const running = await chromium.launch({
    executablePath: browser,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
  try {
    writeFileSync(
      join(folder, 'print.html'),
      toPrintable(
        files.get('print.html')!.toString(),
        style + (await picturesOfMarks(running, style)),
      ),
    );
    const page = await running.newPage({javaScriptEnabled: false});
    await page.goto(pathToFileURL(join(folder, 'print.html')).href);
    return fixPdf(
      await page.pdf({format: 'A4', tagged: true, outline: true, preferCSSPageSize: true}),
      day,
    );
  } finally {
    await running.close();
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The page with its style inside, and without links to other files: in a PDF they would name the folder it was printed in. */
function toPrintable(html: string, style: string): string {
  return html
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/ href="(?!#|https:|mailto:)[^"]*"/g, '');
}

/** Side of a mark in CSS pixels, where 1.25rem of it are whole pixels. */
const SIDE = 20;

/**
 * Style that puts a picture in place of the line around each mark. A PDF writes such a line as curves, anew for each of some
 * 8,000 marks: half of the file was that. A picture stands in it once. The letter of a mark stays text.
 */
async function picturesOfMarks(browser: Browser, style: string): Promise<string> {
  const page = await browser.newPage({javaScriptEnabled: false, deviceScaleFactor: 4});
  await page.emulateMedia({media: 'print'});
  const rules: string[] = [];
  for (const kind of ['', '.mark--excerpt', '.mark--general', '.mark--proposal']) {
    await page.setContent(
      `<style>${style} html {font-size: 16px !important} body {margin: 0} .mark {position: absolute; left: 0; top: 0}</style><span class="mark ${kind.slice(1)}"></span>`,
    );
    const picture = await page.screenshot({
      clip: {x: 0, y: 0, width: SIDE, height: SIDE},
      omitBackground: true,
    });
    rules.push(
      `.mark.mark${kind} {background-image: url(data:image/png;base64,${picture.toString('base64')})}`,
    );
  }
  await page.close();
  return `.mark.mark {border-color: transparent; border-radius: 0; background: 0 0 / 100% 100% no-repeat border-box}${rules.join('')}`;
}
