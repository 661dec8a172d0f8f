import type {Root} from 'hast';
import {labelOf, type Edition, type Entry, type Indicator} from '../../edition';
import {COLLECTIONS} from '../../edition/model/collections';
import type {Analyze} from '../text/analyze';
import {toNameKeys} from '../text/to-name-keys';
import {toUnits} from '../text/to-units';
import {findOnPage, headingsAbove, recordOf, type Spot} from './find-on-page';
import type {PageFrame} from './page-frame';
import {recordFacets} from './record-facets';
import {namesOf} from './record-names';
import {recordTitle} from './record-title';
import type {Section} from './section';
import {typeLook} from './section-types';
import {hasClass, isNotText, type LeftOut} from './text-of';
import {toPieceTitle} from './to-piece-title';
import {toPieces, type Piece} from './to-pieces';

const TITLE_CLASSES = ['item__line', 'sign__line', 'entry__title'];

/** The line that names a record is its title already; a record within it is a section of its own. */
const isOutsideText: LeftOut = (element, parent) =>
  isNotText(element) ||
  recordOf(element) !== undefined ||
  element.tagName === 'summary' ||
  TITLE_CLASSES.some((name) => hasClass(element, name)) ||
  (element.tagName === 'dt' && parent !== undefined && hasClass(parent, 'glossary__term'));

/** The sections of the records that live on the page: one each, several for a long one. */
export function extractRecords(
  tree: Root,
  frame: PageFrame,
  edition: Edition,
  analyze: Analyze,
): Section[] {
  return findOnPage(tree, (element) => recordOf(element) !== undefined)
    .filter(({isText}) => isText)
    .flatMap((spot) => toSections(edition, frame, spot, analyze));
}

function toSections(edition: Edition, frame: PageFrame, spot: Spot, analyze: Analyze): Section[] {
  const {element, inRecord} = spot;
  const entry = edition.records.get(recordOf(element) ?? '');
  if (!entry)
    throw new Error(
      `${frame.path} shows a record that is not in the edition: ${recordOf(element)}`,
    );
  const outer = inRecord === undefined ? undefined : edition.records.get(inRecord);
  const around = [...headingsAbove(spot), ...(outer ? [recordTitle(edition, outer)] : [])];
  const title = recordTitle(edition, entry);
  const {type} = COLLECTIONS[entry.collection];
  const breadcrumbs = [...frame.breadcrumbs, frame.title, ...around].filter(
    (crumb, index, all) => crumb !== title && all.indexOf(crumb) === index,
  );
  // A sentence is no name: nobody types it whole. What the title says needs no saying twice.
  const names = namesOf(entry).filter(
    ({kind, text: name}) =>
      toNameKeys(kind, toUnits(name, analyze(name))).length > 0 &&
      !(kind === 'title' && typeLook(type).isSentence),
  );
  // Its own term stands right below it, in a list of terms.
  const [first = {text: ''}, ...others] = toPieces(element.children, (inner, parent) =>
    isOutsideText(inner, parent ?? element),
  );
  return [addFacts(first, factsOf(edition, entry)), ...others].map(({label, ...piece}, at) => ({
    address: `${frame.path}#${entry.id}`,
    title: toPieceTitle(title, label, at),
    breadcrumbs,
    type,
    ...piece,
    facets: recordFacets(entry, frame.facets),
    names: at === 0 ? names : [],
  }));
}

function addFacts(piece: Piece, facts: readonly string[]): Piece {
  const add = (text: string): string => [text, ...facts].filter(Boolean).join(' ');
  const {text, searched} = piece;
  return {...piece, text: add(text), ...(searched === undefined ? {} : {searched: add(searched)})};
}

/** The form and the place of a sign stand in the heading of a list or nowhere; people search by them. */
function factsOf(edition: Edition, entry: Entry): string[] {
  if (entry.collection !== 'indicators') return [];
  const {forms, places} = entry.record as Indicator;
  const words = [
    ...forms
      .filter((form) => form !== 'any')
      .map((form) => labelOf(edition.vocabulary, 'form', form)),
    ...places
      .filter((place) => place !== 'anywhere')
      .map((place) => labelOf(edition.vocabulary, 'place', place)),
  ];
  return words.length > 0 ? [`${words.join(' · ')}.`] : [];
}
