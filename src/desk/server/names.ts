import {COLLECTIONS, COLLECTION_NAMES, type Edition} from '../../edition';
import {recordTitle} from '../../edition/model/record-title';
import {reviewStates, type ReviewState} from '../../edition/review/review-state';
import type {ListedThing} from '../model/listed-thing';

/** Every record and page with what it is called, in reading order: the lists, and the pickers of the forms. */
export function listThings(edition: Edition): ListedThing[] {
  const {pages, records} = reviewStates(edition);
  const states = new Map([...pages, ...records].map(({of, state}) => [of, state]));
  const reviewOf = (name: string): ReviewState => states.get(name) ?? 'drafted';
  return [
    ...edition.pages.map(({path, file, settings}) => ({
      kind: 'pages' as const,
      name: path,
      title: String(settings.title || path),
      file,
      review: reviewOf(path),
    })),
    ...[...edition.records.values()].map((entry) => ({
      kind: entry.collection,
      name: entry.id,
      title: recordTitle(entry) || entry.id,
      file: entry.file,
      review: reviewOf(entry.id),
    })),
  ];
}

/** The kinds of things, with what people call them. */
export const listKinds = (): {kind: string; label: string; isList: boolean}[] => [
  {kind: 'pages', label: 'Pages', isList: false},
  ...COLLECTION_NAMES.map((kind) => ({
    kind,
    label: COLLECTIONS[kind].plural,
    isList: COLLECTIONS[kind].file === 'list',
  })),
];
