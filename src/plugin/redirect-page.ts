/** A page in the place of one that is gone: leads on by itself, and by a link where that is switched off. */
export function toRedirectPage(address: string, title: string): string {
  const shown = title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=${address}">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="${address}">
<title>This page has moved: ${shown}</title>
</head>
<body>
<main><h1>This page has moved</h1><p>It is now part of <a href="${address}">${shown}</a>.</p></main>
</body>
</html>
`;
}
