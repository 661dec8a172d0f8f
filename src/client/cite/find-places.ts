/** A place of the page that can be cited. */
export interface Place {
  /** What the list calls it. */
  label: string;
  title: string;
  /** Where it stands: `report/evidence/#p-keep, paragraph 2.1`. */
  section: string;
}

const LABEL_LENGTH = 80;

/** The page itself, then its numbered paragraphs and its records, in the order of the page. */
export function findPlaces(root: Document, title: string, section: string): Place[] {
  const found = root.querySelectorAll<HTMLElement>('main .numbered, main [data-record][id]');
  const folder = section.includes('/') ? section : '';
  return [
    {label: title, title, section},
    ...[...found].map((element): Place => {
      const here = `${folder}#${element.id}`;
      if (element.dataset.record !== undefined) {
        const name = nameOf(element);
        return {label: name.slice(0, LABEL_LENGTH), title: name, section: here};
      }
      const number = element.querySelector('.numbered__number')?.textContent ?? '';
      return {label: `¶ ${number}`, title, section: `${here}, paragraph ${number}`};
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
