import {formatDate, type AddressSeen} from '../edition';
import {el, link, type ElementNode} from './nodes';

/** An address outside the package, with what we did to see that it is there. */
const addressOf = (url: string, said: string): ElementNode =>
  el(
    'span',
    {},
    link(url, {}, url.replace(/^https:\/\/(www\.)?/, '')),
    ` (leaves this site; ${said})`,
  );

/** An address on which somebody acts: in full, with what is known of the page. */
export function publicAddress(url: string, seen?: AddressSeen): ElementNode {
  const copy = seen?.how === 'stored-copy' ? ['we read a stored copy ' + copyOf(seen)] : [];
  const opened =
    openedOn(seen) ?? 'this address has not been opened by us: check it before you rely on it';
  return el(
    'span',
    {},
    addressOf(url, [...copy, opened].join('; ')),
    seen?.note && `. ${seen.note}`,
  );
}

/** An address of a source: in few words, because many stand below each other. */
export const sourceAddress = (url: string, seen?: AddressSeen): ElementNode =>
  addressOf(url, openedOn(seen) ?? 'not opened by us');

const openedOn = (seen: AddressSeen | undefined): string | undefined =>
  seen?.how === 'opened' && seen.on ? `we opened it on ${formatDate(seen.on)}` : undefined;

const copyOf = ({on}: AddressSeen): string => (on ? `of ${formatDate(on)}` : 'without a day');
