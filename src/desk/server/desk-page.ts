/**
 * What the page of the desk may do: run its own script, ask its own server, and nothing else. The editor for pages
 * writes a style element of its own, which carries the nonce.
 */
export const toPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The page of the desk. It holds nothing of the edition: whoever has no token sees no word of it. */
export const toDeskPage = (nonce: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Editor’s desk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk.css">
<script src="/desk.js" nonce="${nonce}" defer></script>
</head>
<body><div id="desk"><main><h1>Editor’s desk</h1><p>This page needs scripts; allow them for this address.</p></main></div></body>
</html>
`;
