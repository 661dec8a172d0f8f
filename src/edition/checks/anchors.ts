import {pageAnchors, type PageAnchor} from '../model/page-anchors';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/**
 * No heading shares its anchor with another place on the page: a link would lead to the first of them.
 * Paragraphs and records have rules of their own.
 */
export const anchors: Check = {
  name: 'anchor',
  needs: 'directives',
  run: (edition) =>
    edition.pages.flatMap((page) => {
      const seen = new Map<string, PageAnchor>();
      return pageAnchors(edition, page).flatMap((place): Problem[] => {
        const {anchor, at} = place;
        const first = seen.get(anchor);
        // A heading without words is said by a rule of its own.
        if (anchor === '') return [];
        if (first === undefined) {
          seen.set(anchor, place);
          return [];
        }
        if (first.of !== 'heading' && place.of !== 'heading') return [];
        return [
          {
            file: page.file,
            ...at,
            where: `#${anchor}`,
            what: `stands twice on this page; the first is in line ${first.at.line}`,
            cure: 'give the heading an id of its own, for example ## Title {#other-id}',
            rule: 'anchor',
          },
        ];
      });
    }),
};
