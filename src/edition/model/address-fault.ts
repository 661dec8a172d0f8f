/** Where in an edition a link may lead: to a page, a place on one, or a place on the same page. */
const INSIDE = /^(?:\.{1,2}\/)*(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.md)?(?:#[a-z0-9_-]+)?$/i;

/** An address that a mail program fills in; anything behind it would fill in more than the reader sees. */
const MAIL = /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;

export type AddressFault = {what: string; cure: string};

/**
 * Why a link must not lead to an address; undefined where it may. An address leads where a reader sees that it leads,
 * and runs nothing.
 */
export function addressFault(url: string): AddressFault | undefined {
  const shown = url.slice(0, 60);
  if (url.includes('@site') || url.startsWith('//'))
    return {
      what: `links to "${shown}", outside the edition`,
      cure: 'link to a page of this edition, or to a full https address',
    };
  if (/^https:/i.test(url)) return foreignAddressFault(url);
  if (/^mailto:/i.test(url))
    return MAIL.test(url)
      ? undefined
      : {
          what: `links to "${shown}", which fills in more than one address`,
          cure: 'write mailto: and one address, nothing behind it',
        };
  return INSIDE.test(url) && url !== ''
    ? undefined
    : {what: `links to "${shown}"`, cure: 'use https:, mailto:, # or a path to a page'};
}

/** An address on another site: its host stands there as it is, in plain letters, and nothing before it. */
function foreignAddressFault(url: string): AddressFault | undefined {
  const shown = url.slice(0, 60);
  const authority = /^https:\/\/([^/?#\\\s]*)/i.exec(url)?.[1] ?? '';
  const parsed = parseUrl(url);
  const cure =
    'write the address as the site itself gives it: https:// and its name in plain letters';
  if (authority.includes('@'))
    return {what: `links to "${shown}", which names another site than the one it leads to`, cure};
  if (!parsed || authority.toLowerCase() !== parsed.host || /[\\\s]/.test(url))
    return {what: `links to "${shown}", which programs read in different ways`, cure};
  return /(^|\.)xn--/.test(parsed.host) || !/\.[a-z]{2,}$/.test(parsed.host)
    ? {what: `links to "${shown}", whose site has no name in plain letters`, cure}
    : undefined;
}

function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
