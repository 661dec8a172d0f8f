import type {Link} from 'mdast';
import {toString} from 'mdast-util-to-string';

const HOST = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?=[/:?#]|$)/iu;

/** A link whose words are an address leads to that address. */
export function disguiseFault(link: Link): {what: string; cure: string} | undefined {
  const said = hostOf(toString(link).trim());
  const led = hostOf(link.url.replace(/^mailto:/i, ''));
  if (said === undefined || led === undefined || said === led) return undefined;
  return {
    what: `shows the address ${said}, and leads to ${led}`,
    cure: 'give the link words that say what it leads to',
  };
}

const hostOf = (text: string): string | undefined => HOST.exec(text)?.[1]?.toLowerCase();
