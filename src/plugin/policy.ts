import {createHash} from 'node:crypto';

/** The hash of a script that stands in a page, as a browser computes it for the policy of the page. */
export const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * Nothing but the files beside the page, and of scripts that stand in a page only the ones named.
 * Opened from a disk, a page is not its own origin in every browser, so that files are named too; a
 * page from a server cannot load any.
 * @param scripts every script that may stand in the page
 */
export function policyOf(scripts: readonly string[]): string {
  return [
    "default-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "media-src 'none'",
    "manifest-src 'none'",
    ["script-src 'self' file:", ...scripts.map(hashOf)].join(' '),
    "style-src 'self' file:",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' file: data:",
    "font-src 'none'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The policy of a page and what it tells others about its reader: nothing. */
export const policyTags = (scripts: readonly string[]): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policyOf(scripts)}">\n<meta name="referrer" content="no-referrer">`;
