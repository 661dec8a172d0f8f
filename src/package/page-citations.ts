import type {Element} from 'hast';
import {toString} from 'hast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Edition} from '../edition';
import {
  toFootnote,
  toShortCitation,
  type CitedEdition,
  type CitedPlace,
} from '../edition/model/citation-text';
import {toCslItem} from '../edition/model/csl-item';
import {recordTitle} from '../edition/model/record-title';
import {classesOf, isElement} from '../remark/html-nodes';
import type {RenderedPage} from '../remark/render-pages';
import {toForms} from './citations';

/**
 * How each page, its numbered paragraphs and the records that live on it are cited: as text, and in
 * the forms that reference managers read. Files by their path in the folder of the edition.
 */
export function toPageCitations(
  edition: Edition,
  cited: CitedEdition,
  pages: readonly RenderedPage[],
): Map<string, string> {
  return new Map(
    pages.flatMap((page) => {
      const places = placesOn(page, edition);
      const texts = places.map(
        (place) => `${toFootnote(cited, place)}\n${toShortCitation(cited, place)}\n`,
      );
      const name = `pages/${page.path.replace(/\/$/, '') || 'index'}`;
      return [
        [`citations/${name}.txt`, texts.join('\n')] as const,
        ...toForms(
          name,
          places.map((place) => toCslItem(cited, place)),
        ),
      ];
    }),
  );
}

interface Place extends CitedPlace {
  id: string;
}

function placesOn({page, path, tree}: RenderedPage, edition: Edition): Place[] {
  const {title} = page.settings;
  const pageId = `page-${page.path.replace(/\.md$/, '').replaceAll('/', '-')}`;
  const places: Place[] = [{id: pageId, title, section: path || 'start page'}];
  visit(tree, 'element', (element) => {
    const id = String(element.properties.id ?? '');
    const record = edition.records.get(String(element.properties.dataRecord ?? ''));
    if (record && id === record.id)
      places.push({id, title: recordTitle(record), section: `${path}#${id}`});
    const number = classesOf(element).includes('numbered') ? numberOf(element) : undefined;
    if (number !== undefined)
      places.push({
        id: `${pageId}-${id}`,
        title,
        section: `${path}#${id}, paragraph ${number}`,
      });
  });
  return places;
}

/** `2.3`, which stands before the words of a paragraph. */
function numberOf(element: Element): string | undefined {
  for (const child of element.children.filter(isElement)) {
    if (classesOf(child).includes('numbered__number')) return toString(child);
    const inside = numberOf(child);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
