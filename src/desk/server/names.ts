import {COLLECTIONS, COLLECTION_NAMES, type Edition} from '../../edition';
import {recordTitle} from '../../edition/model/record-title';
import type {ListedThing} from '../model/listed-thing';

/** Every record and page with what it is called, in reading order: the lists, and the pickers of the forms. */
export const listThings = (edition: Edition): ListedThing[] => [
  ...edition.pages.map(({path, file, settings}) => ({
    kind: 'pages' as const,
    name: path,
    title: String(settings.title ?? path),
    file,
  })),
  ...[...edition.records.values()].map((entry) => ({
    kind: entry.collection,
    name: entry.id,
    title: recordTitle(entry),
    file: entry.file,
  })),
];

/** The kinds of things, with what people call them. */
export const listKinds = (): {kind: string; label: string; isList: boolean}[] => [
  {kind: 'pages', label: 'Pages', isList: false},
  ...COLLECTION_NAMES.map((kind) => ({
    kind,
    label: COLLECTIONS[kind].plural,
    isList: COLLECTIONS[kind].file === 'list',
  })),
];
