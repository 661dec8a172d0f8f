import {Cite, plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import {entriesOf, findHomes, type Edition, type Entry, type Instrument} from '../edition';
import type {CitedEdition} from '../edition/model/citation-text';
import {toCslItem, toIssued, type CslItem} from '../edition/model/csl-item';
import {recordTitle} from '../edition/model/record-title';

/** The files of citations of an edition, by their path in its folder: of its pages and records, and of its sources. */
export function toCitationFiles(
  edition: Edition,
  cited: CitedEdition,
  isWanted: (entry: Entry) => boolean,
): Map<string, string> {
  return new Map([
    ...toForms('items', toItemCitations(edition, cited, isWanted)),
    ...toForms('sources', toSourceCitations(edition)),
  ]);
}

/** How each item of the package is cited: every page, and every record but the sources, at the place where it lives. */
function toItemCitations(
  edition: Edition,
  cited: CitedEdition,
  isWanted: (entry: Entry) => boolean,
): CslItem[] {
  const homes = findHomes(edition);
  const pages = edition.pages.map((page) => {
    const section = page.path.replace(/\.md$/, '');
    const id = `page-${section.replaceAll('/', '-')}`;
    return toCslItem(cited, {id, title: page.settings.title, section});
  });
  const records = [...edition.records.values()]
    .filter((entry) => entry.collection !== 'instruments' && isWanted(entry))
    .map((entry) => {
      const home = homes.get(entry.id)?.[0]?.page.path.replace(/\.md$/, '');
      const section = home === undefined ? entry.id : `${home}#${entry.id}`;
      return toCslItem(cited, {id: entry.id, title: recordTitle(entry), section});
    });
  return [...pages, ...records];
}

/** How the sources of the package are cited. */
function toSourceCitations(edition: Edition): CslItem[] {
  return entriesOf(edition, 'instruments').map(({record}) => toSource(record));
}

function toSource({id, title, symbol, body, date, url}: Instrument & {url?: string}): CslItem {
  return {
    id,
    type: 'document',
    title,
    author: [{literal: body}],
    ...(symbol ? {number: symbol} : {}),
    ...(date ? {issued: toIssued(date)} : {}),
    ...(url ? {URL: url} : {}),
  };
}

/** The same citations in the three forms that reference managers read. */
export function toForms(name: string, items: readonly CslItem[]): [path: string, text: string][] {
  const {format} = plugins.config.get('@bibtex');
  // The id itself is the label; without the second word its hyphens would be lost.
  format.useIdAsLabel = true;
  format.checkLabel = false;
  // Of a document BibTeX keeps no number; of a report it does, and the number is how the United Nations call a
  // document.
  const forBibtex = items.map((item) =>
    item.number === undefined ? item : {...item, type: 'report'},
  );
  return [
    [`citations/${name}.csl.json`, `${JSON.stringify(items, null, 2)}\n`],
    [`citations/${name}.ris`, toRis(items)],
    [`citations/${name}.bib`, `${new Cite(forBibtex).format('bibtex').trim()}\n`],
  ];
}

/**
 * One line for each field: the library's own text breaks lines in the middle of words and addresses, and cuts ids
 * short.
 */
function toRis(items: readonly CslItem[]): string {
  const entries = new Cite([...items]).format('ris', {format: 'object'}) as unknown as Record<
    string,
    string | string[]
  >[];
  return (
    entries
      .map((entry, index) => {
        const fields = Object.entries({...entry, ID: items[index]?.id ?? ''})
          .filter(([tag]) => tag !== 'TY')
          .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}`));
        return [`TY  - ${String(entry.TY)}`, ...fields, 'ER  - '].join('\n');
      })
      .join('\n') + '\n'
  );
}
