import type {Edition, Entry} from '../model/edition';
import {nodesIn, placeOf} from '../model/nodes-in';
import {whereOf} from '../read/parse-records';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/** What must never stand in the package: it goes stale, or it leads to a person or a place. */
const PATTERNS: readonly {found: RegExp; what: string; cure: string}[] = [
  {
    found: /[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
    what: 'holds an e-mail address',
    cure: 'name the post instead',
  },
  {
    found: /(?<![\w/])\+\d[\d\s().-]{7,}\d/,
    what: 'holds a telephone number',
    cure: 'name the post or office instead; numbers go stale and can be watched',
  },
  {
    found: /\b\d{1,2}\.\d{3,}\s*°?\s*[NS]?\s*,\s*-?\d{1,3}\.\d{3,}/,
    what: 'holds coordinates',
    cure: 'name the district at most',
  },
  {
    found: /\bshelter\b[^.]{0,40}\b(street|avenue|road|house number|building no)\b/i,
    what: 'may tell where a shelter is',
    cure: 'never give the place of a shelter',
  },
];

/** An automatic gate before a person's decision (design rule 4). */
export const doNoHarm: Check = {
  name: 'do-no-harm',
  needs: 'files',
  run: (edition) => [...inRecords(edition), ...inPages(edition)],
};

function inRecords(edition: Edition): Problem[] {
  return [...edition.records.values()].flatMap((entry) => inPart(entry, entry.record, ''));
}

function inPart(entry: Entry, value: unknown, part: string): Problem[] {
  if (typeof value === 'string') {
    if (part.endsWith('/url')) return [];
    return faultsIn(value).map((fault) => ({
      file: entry.file,
      ...entry.positionOf(part),
      where: whereOf(entry.record, part),
      ...fault,
    }));
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => inPart(entry, child, `${part}/${key}`));
}

function inPages(edition: Edition): Problem[] {
  return edition.pages.flatMap((page) => {
    const texts = nodesIn(page.tree, 'text');
    return texts.flatMap((node) =>
      faultsIn(node.value).map((fault) => ({
        file: page.file,
        ...placeOf(node),
        where: 'page',
        ...fault,
      })),
    );
  });
}

const faultsIn = (text: string) =>
  PATTERNS.filter(({found}) => found.test(text)).map(({what, cure}) => ({
    what,
    cure,
    rule: 'do-no-harm',
  }));
