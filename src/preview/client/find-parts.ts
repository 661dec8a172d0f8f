/** What one can comment on: a paragraph, a heading, a point of a list, a table, a picture. */
const PARTS = 'h2, h3, h4, p, li, dd, table, figure, pre';

/** What nobody writes by hand: the lines under the title of a page, and the heading of what changed. */
const MADE = '.trust *, .draft-was > h3';

/** A part of a draft, and the page or record it belongs to. */
export interface Part {
  name: string;
  part: Element;
}

/** Every part, in the order of the document; what stands inside another part belongs to that one. */
export function findParts(root: ParentNode): Part[] {
  return [...root.querySelectorAll<HTMLElement>('[data-name]')].flatMap((thing) =>
    [...thing.querySelectorAll('.draft-now, .draft-was')].flatMap((side) =>
      [...side.querySelectorAll(PARTS)]
        .filter((part) => {
          const outer = part.parentElement?.closest(PARTS);
          return !part.matches(MADE) && (!outer || !side.contains(outer));
        })
        .map((part) => ({name: thing.dataset.name ?? '', part})),
    ),
  );
}

/** The words of a part, as one line. */
export const wordsOf = (part: Element): string =>
  (part.textContent ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
