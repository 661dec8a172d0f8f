import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {load as parseHtml} from 'cheerio';
import {findHtmlFiles} from './find-html-files';

const DATA_TYPES = new Set(['application/json', 'application/ld+json']);
const SEAL = /<meta http-equiv="Content-Security-Policy"[^>]*><meta name="referrer"[^>]*>/;

/** The hash of an inline script as a browser computes it for its policy. */
export const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * Nothing but the site's own files, and of inline scripts only those that were there when the page was built. Firefox asks
 * `default-src` about pages fetched ahead, so that it is 'self' and what a page never holds is closed by name.
 */
export function policyOf(hashes: readonly string[]): string {
  return [
    "default-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "media-src 'none'",
    "manifest-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Hashes of the scripts that stand in a page itself. */
export function inlineScripts(html: string): string[] {
  const $ = parseHtml(html);
  const scripts = $('script:not([src])')
    .toArray()
    .filter((script) => !DATA_TYPES.has(script.attribs.type ?? ''));
  return [...new Set(scripts.map((script) => hashOf($(script).text())))].sort();
}

/**
 * Puts the policy into every built page, and into `_headers` for hosts that send headers. Runs after the build, because the
 * hashes are those of the finished pages; a second run changes nothing.
 */
export function sealPages(outDir: string): void {
  const all = new Set<string>();
  for (const file of findHtmlFiles(outDir)) {
    const html = readFileSync(file, 'utf8').replace(SEAL, '');
    const hashes = inlineScripts(html);
    hashes.forEach((hash) => all.add(hash));
    const seal = `<meta http-equiv="Content-Security-Policy" content="${policyOf(hashes)}"><meta name="referrer" content="no-referrer">`;
    const head = /<head[^>]*>/.exec(html);
    if (!head) throw new Error(`${file} has no head`);
    const at = head.index + head[0].length;
    writeFileSync(file, html.slice(0, at) + seal + html.slice(at));
  }
  const headers = [
    `Content-Security-Policy: ${policyOf([...all].sort())}; frame-ancestors 'none'`,
    'Referrer-Policy: no-referrer',
    'X-Content-Type-Options: nosniff',
  ];
  writeFileSync(join(outDir, '_headers'), `/*\n${headers.map((line) => `  ${line}\n`).join('')}`);
}
