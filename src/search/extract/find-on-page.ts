import type {Element, Root} from 'hast';
import {isNotText, textOf, type PageNode} from './text-of';

/** A heading of the second or third level, as it can be linked to. */
export interface Heading {
  level: 'h2' | 'h3';
  id: string;
  title: string;
}

/** An element of a page, and where it stands. */
export interface Spot {
  element: Element;
  /** The headings before it on the page, in order. */
  before: readonly Heading[];
  /** Whether search reads it with the text around it. */
  isText: boolean;
  /** Id of the record it stands in, itself left aside. */
  inRecord: string | undefined;
}

export const recordOf = ({properties: {dataRecord}}: Element): string | undefined =>
  dataRecord === undefined || dataRecord === null ? undefined : String(dataRecord);

/** The elements of a page that are wanted, in reading order. */
export function findOnPage(tree: Root, isWanted: (element: Element) => boolean): Spot[] {
  const before: Heading[] = [];
  const spots: Spot[] = [];
  const look = (nodes: readonly PageNode[], isText: boolean, inRecord?: string): void => {
    for (const element of nodes) {
      if (element.type !== 'element') continue;
      const isOwnText = isText && !isNotText(element);
      const heading = toHeading(element);
      if (isWanted(element))
        spots.push({element, before: [...before], isText: isOwnText, inRecord});
      if (heading?.id) before.push(heading);
      look(element.children, isOwnText, recordOf(element) ?? inRecord);
    }
  };
  look(tree.children, true);
  return spots;
}

/** Undefined for anything but a heading of the second or third level. */
export function toHeading(element: Element): Heading | undefined {
  const {tagName: level, children, properties} = element;
  if (level !== 'h2' && level !== 'h3') return undefined;
  return {level, id: String(properties.id ?? ''), title: textOf(children).replace(/\.$/, '')};
}

/** The titles of the headings a spot stands under, outermost first. Letters of an alphabet are left out. */
export function headingsAbove({before}: Pick<Spot, 'before'>): string[] {
  const last = before.at(-1);
  const above = [
    before.findLast(({level}) => level === 'h2'),
    last?.level === 'h3' ? last : undefined,
  ];
  return above.flatMap((heading) => (heading && heading.title.length > 1 ? [heading.title] : []));
}
