/** A place of the page that can be cited. */
export interface Place {
  /** As the files of citations name it (`package/page-citations.ts`). */
  id: string;
  /** What the list calls it. */
  label: string;
  title: string;
  /** Where it stands: `report/evidence/#p-keep, paragraph 2.1`. */
  section: string;
}

const LABEL_LENGTH = 80;

/**
 * The page itself, then its numbered paragraphs and its records, in the order of the page.
 * @param page what the page itself is: its id, title and place
 */
export function findPlaces(
  root: Document,
  {id, title, section}: Pick<Place, 'id' | 'title' | 'section'>,
): Place[] {
  const found = root.querySelectorAll<HTMLElement>('main .numbered, main [data-record][id]');
  const folder = section.includes('/') ? section : '';
  return [
    {id, label: title, title, section},
    ...[...found].map((element): Place => {
      const here = `${folder}#${element.id}`;
      if (element.dataset.record !== undefined) {
        const name = nameOf(element);
        return {
          id: element.id,
          label: name.slice(0, LABEL_LENGTH),
          title: name,
          section: here,
        };
      }
      const number = element.querySelector('.numbered__number')?.textContent ?? '';
      return {
        id: `${id}-${element.id}`,
        label: `¶ ${number}`,
        title,
        section: `${here}, paragraph ${number}`,
      };
    }),
  ];
}

/** The words that the link to a record says after "Link to"; else the id. */
const nameOf = (element: HTMLElement): string =>
  element
    .querySelector('.permalink')
    ?.getAttribute('aria-label')
    ?.replace(/^Link to /, '')
    .replace(/^“|”$/g, '') ?? element.id;
