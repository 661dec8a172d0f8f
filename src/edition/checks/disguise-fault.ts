import type {Link} from 'mdast';
import {toString} from 'mdast-util-to-string';

const HOST =
  /(?<![\p{L}\d.@-])(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,})(?=[/:?#\s,;)]|\.?$)/giu;
/** A mail address, whose site is what stands behind its sign. */
const MAIL = /^mailto:[^@]*@/i;

/** A link whose words, or whose note, name an address leads to that address. */
export function disguiseFault(link: Link): {what: string; cure: string} | undefined {
  const led = /^(?:https?:|mailto:)/i.test(link.url)
    ? hostsIn(link.url.replace(MAIL, ''))[0]
    : undefined;
  if (led === undefined) return undefined;
  const words = [toString(link), link.title ?? ''].map((text) => text.replace(/\S*@/g, ''));
  const said = words.flatMap(hostsIn).find((host) => host !== led && !led.endsWith(`.${host}`));
  if (said === undefined) return undefined;
  return {
    what: `shows the address ${said}, and leads to ${led}`,
    cure: 'give the link words that say what it leads to',
  };
}

/** As a reader sees them: full-width letters and other points look the same. */
const hostsIn = (text: string): string[] =>
  [...text.normalize('NFKC').trim().matchAll(HOST)].map(([, host = '']) => host.toLowerCase());
