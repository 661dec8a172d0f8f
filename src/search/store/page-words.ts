import type {Section} from '../extract/section';

type Placed = Pick<Section, 'type' | 'address'>;

/** The page a section stands on. */
export const pageOf = (address: string): string => address.split('#')[0] ?? '';

/** The opening of a page, which has the words that people say for the page. */
export const isOpening = ({type, address}: Placed): boolean =>
  type === 'page' && !address.includes('#');

/**
 * A part of a page under its heading. What people say for the page is searched as part of the way
 * to it; records have words of their own.
 */
export const isPart = ({type, address}: Placed): boolean =>
  type === 'page' && address.includes('#');

/** For each page what people say for it. */
export function pageWords(
  sections: readonly Pick<Section, 'type' | 'address' | 'names'>[],
): Map<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const section of sections.filter(isOpening)) {
    const own = words.get(section.address) ?? new Set<string>();
    words.set(section.address, own);
    for (const {kind, text} of section.names) if (kind === 'said') own.add(text);
  }
  return words;
}
