import {toString} from 'mdast-util-to-string';
import type {Edition, Entry} from '../model/edition';
import {findHarm} from '../model/harm';
import {nodesIn, placeOf} from '../model/nodes-in';
import type {Problem} from '../model/problem';
import {createLineIndex} from '../read/line-index';
import {whereOf} from '../read/parse-records';
import type {SourceFile} from '../read/read-files';
import type {Check} from './check';

/** What people type into the search: words that the package itself would not use. */
const TYPED = /\/(people_say|also_said)(\/|$)/;

/**
 * An automatic gate before a person's decision (design rule 4). It reads every text that is
 * published with an edition.
 */
export const doNoHarm: Check = {
  name: 'do-no-harm',
  needs: 'files',
  run: (edition) => {
    const inFiles = edition.texts.flatMap(harmInFile);
    const said = new Set(inFiles.map(({file, what}) => `${file} ${what}`));
    // Words that are split over lines or by emphasis show only once they are put together.
    const joined = [...inRecords(edition), ...inPages(edition)];
    return [...inFiles, ...joined.filter(({file, what}) => !said.has(`${file} ${what}`))];
  },
};

/** What is wrong in a file as it stands, comments and settings included. */
export function harmInFile({path, text}: SourceFile): Problem[] {
  const positionOf = createLineIndex(text);
  return findHarm(text, false).map(({offset, what, cure}) => ({
    file: path,
    ...positionOf(offset),
    where: 'text',
    what,
    cure,
    rule: 'do-no-harm',
  }));
}

function inRecords(edition: Edition): Problem[] {
  return [...edition.records.values()].flatMap((entry) => inPart(entry, entry.record, ''));
}

function inPart(entry: Entry, value: unknown, part: string): Problem[] {
  if (typeof value === 'string')
    return findHarm(value, !TYPED.test(part)).map(({what, cure}) => ({
      file: entry.file,
      ...entry.positionOf(part),
      where: whereOf(entry.record, part),
      what,
      cure,
      rule: 'do-no-harm',
    }));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => inPart(entry, child, `${part}/${key}`));
}

function inPages(edition: Edition): Problem[] {
  return edition.pages.flatMap((page) =>
    nodesIn(page.tree)
      .filter(({type}) => type === 'paragraph' || type === 'heading' || type === 'tableCell')
      .flatMap((node) =>
        findHarm(toString(node).replaceAll('\n', ' ')).map(({what, cure}) => ({
          file: page.file,
          ...placeOf(node),
          where: 'page',
          what,
          cure,
          rule: 'do-no-harm',
        })),
      ),
  );
}
