import {isSaying} from '../extract/is-saying';
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

/** For each page what people call it, sayings left out. */
export function pageWords(
  sections: readonly Pick<Section, 'type' | 'address' | 'names'>[],
): Map<string, readonly string[]> {
  return new Map(
    sections.filter(isOpening).map((section) => {
      const isSaid = isSaying(section);
      const words = section.names.filter((name) => name.kind === 'said' && !isSaid(name));
      return [section.address, words.map(({text}) => text)];
    }),
  );
}
