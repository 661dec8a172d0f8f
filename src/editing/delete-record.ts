import {isSeq, type Document} from 'yaml';
import {toIds, type Entry} from '../edition';
import {themeOf} from '../edition/model/select-records';
import {didYouMean} from '../edition/model/suggest';
import {editYaml} from './edit-yaml';
import {findUses, type Found} from './find-uses';
import {toHanging, toObstructed, type FileChange, type Plan, type Use} from './plan';
import type {Sources} from './sources';
import {standDown} from './stand-down';

/** @param reason why it is gone, where it was published */
export function deleteRecord(sources: Sources, id: string, reason: string | undefined): Plan {
  const title = `Delete the record ${id}`;
  const {edition, published} = sources;
  const entry = edition.records.get(id);
  if (!entry)
    return toObstructed(title, [
      `There is no record "${id}"; ${didYouMean(id, edition.records.keys(), 'give the id that the page shows')}`,
    ]);
  const wasPublished = published[0] !== undefined && Object.hasOwn(published[0].records, id);
  const rest = restOfFile(sources, entry);
  const uses: Use[] = [
    ...findUses(sources, {kind: 'record', id}).filter((use) => isOther(use, entry)),
    // The last record of a list takes its file with it, and a directive may name that.
    ...(rest === undefined ? directivesOnFile(sources, entry) : []),
  ];
  const obstacles = [
    ...toHanging(uses, id),
    ...(wasPublished && reason === undefined
      ? [
          `It is published in edition ${published[0]?.edition}. Say why it is gone: --reason "…"; its id stays taken.`,
        ]
      : []),
  ];
  if (obstacles.length > 0) return toObstructed(title, obstacles, uses);
  const own: FileChange = {path: entry.file, before: sources.texts.get(entry.file), after: rest};
  return {
    title,
    changes: [own, ...standDown(sources, id, wasPublished ? reason : undefined)],
    uses,
    obstacles: [],
    afterwards: [],
  };
}

/** A record that names itself, and a reason for its change, do not keep it. */
const isOther = (use: Found, entry: Entry): boolean =>
  !(
    use.of === 'value' &&
    (use.where === 'reason for a change' ||
      (use.file === entry.file && use.pointer.startsWith(`${entry.pointer}/`)))
  );

/** Its file without it; undefined where nothing is left. */
function restOfFile({texts}: Sources, {file, pointer}: Entry): string | undefined {
  if (pointer === '') return undefined;
  let isEmpty = false;
  const text = editYaml(texts.get(file) ?? '', file, (document) => {
    removeItem(document, Number(pointer.slice(1)));
    isEmpty = isSeq(document.contents) && document.contents.items.length === 0;
  });
  return isEmpty ? undefined : text;
}

function removeItem({contents}: Document, index: number): void {
  if (isSeq(contents)) contents.items.splice(index, 1);
}

function directivesOnFile({edition}: Sources, entry: Entry): Use[] {
  return edition.pages.flatMap((page) =>
    page.directives
      .filter(({attributes}) => toIds(attributes.file ?? '').includes(themeOf(entry)))
      .map(({name, at}) => ({file: page.file, ...at, where: `::${name}`})),
  );
}
