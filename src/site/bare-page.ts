import {escapeHtml} from '../edition/model/escape-html';
import {DISCLAIMER} from '../edition/model/disclaimer';
import {policyTags} from '../plugin/policy';

interface BarePage {
  /** Text. */
  title: string;
  /** HTML. */
  main: string;
  /** HTML. */
  head?: string;
  /** A script at the end of the page, if there is one. */
  script?: string;
}

/** A page without the frame of the site, for addresses that only lead on. */
export function toBarePage({title, main, head = '', script}: BarePage): string {
  return `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
${policyTags(script === undefined ? [] : [script])}
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${head}<title>${escapeHtml(title)}</title>
</head>
<body style="background:Canvas;color:CanvasText;max-width:45rem;margin:0 auto;padding:0 1rem;font-family:sans-serif;line-height:1.5;overflow-wrap:anywhere">
<main>
${main}
</main>
<footer><p>${escapeHtml(DISCLAIMER)}</p></footer>
${script === undefined ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}
