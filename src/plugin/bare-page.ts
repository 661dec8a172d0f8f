import {DISCLAIMER} from '../edition/model/disclaimer';

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A page without the frame of the site, for addresses that only lead on. @param head and @param main are HTML, @param title is text */
export function toBarePage({
  title,
  head = '',
  main,
}: {
  title: string;
  head?: string;
  main: string;
}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${head}<title>${escapeHtml(title)}</title>
</head>
<body style="max-width:45rem;margin:0 auto;padding:0 1rem;font-family:sans-serif;line-height:1.5;overflow-wrap:anywhere">
<main>
${main}
</main>
<footer><p><a href="/">Start</a></p><p>${escapeHtml(DISCLAIMER)}</p></footer>
</body>
</html>
`;
}
