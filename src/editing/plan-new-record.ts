import {isSeq, Pair, Scalar, YAMLMap} from 'yaml';
import {COLLECTIONS} from '../edition';
import {nameFault} from '../edition/model/file-names';
import {editYaml, EditingError} from './edit-yaml';
import {toNode, writeYaml} from './write-yaml';
import {obstaclesToId} from './find-obstacles';
import {toObstructed, type NewRecord, type Plan} from './plan';
import type {Sources} from './sources';
import {keysOf, toSkeleton} from './to-skeleton';

/** What it takes to begin a record, or to put in one that is written already. */
export function planNewRecord(sources: Sources, wanted: NewRecord): Plan {
  const {edition, texts} = sources;
  const {collection, id} = wanted;
  const {type, file: form} = COLLECTIONS[collection];
  const title = `Add the ${type} ${id}`;
  const folder = `data/${collection}`;
  const files = [...texts.keys()].filter((path) => path.startsWith(`${folder}/`));
  const themes = files.map((path) => path.slice(folder.length + 1, -'.yml'.length));
  const theme = form === 'record' ? id : (wanted.file ?? (themes.length === 1 ? themes[0] : ''));
  const obstacles = obstaclesToId(sources, id);
  if (theme === undefined || theme === '')
    obstacles.push(
      `Say in which list it stands, with --file: ${themes.join(', ') || 'a name of your choice'}.`,
    );
  else if (nameFault(theme)) obstacles.push(`The list "${theme}" ${nameFault(theme)?.what}.`);
  if (obstacles.length > 0) return toObstructed(title, obstacles);

  const path = `${folder}/${theme}.yml`;
  const before = texts.get(path);
  const node = toRecord(sources, wanted);
  const after =
    before === undefined
      ? writeYaml(form === 'record' ? node : [node])
      : editYaml(before, path, (document) => {
          if (!isSeq(document.contents)) throw new EditingError(`${path} holds no list.`);
          document.contents.items.push(node);
        });
  return {
    title,
    changes: [{path, before, after}],
    uses: [],
    obstacles: [],
    afterwards: [
      ...(wanted.record || wanted.isForForm
        ? []
        : [`Fill in the empty values in ${path}, and take out the notes (#).`]),
      ...homesOf(collection, path),
      ...(collection === 'guidance'
        ? [`Give the reason for it in data/changes/${edition.about.edition}.yml, with type: new.`]
        : []),
    ],
  };
}

/** A record lives on one page; a directive that lists its file or its kind may show it there already. */
function homesOf(collection: NewRecord['collection'], path: string): string[] {
  const [directive] = COLLECTIONS[collection].directives;
  return directive === undefined
    ? []
    : [
        `See that a page shows it with home, for example by ::${directive}{…} on the page that shows the others of ${path}.`,
      ];
}

/** Keys in the order of the schema; an empty one has a note above it. */
function toRecord({schemas}: Sources, {collection, id, record, isForForm}: NewRecord): YAMLMap {
  const map = new YAMLMap();
  const add = (key: string, value: unknown, note?: string): void => {
    const name = new Scalar(key);
    if (note) name.commentBefore = ` ${note}`;
    map.add(new Pair(name, toNode(value)));
  };
  map.add(new Pair(new Scalar('id'), new Scalar(id)));
  const skeleton = toSkeleton(schemas, collection);
  for (const key of keysOf(schemas, collection)) {
    if (key === 'id') continue;
    const begun = skeleton.find((one) => one.key === key);
    if (record && Object.hasOwn(record, key)) add(key, record[key]);
    else if (begun) add(key, begun.value, isForForm ? undefined : begun.note);
  }
  return map;
}
