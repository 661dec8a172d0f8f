import {isMap, isSeq, type Document} from 'yaml';
import {editYaml} from './edit-yaml';
import type {FileChange} from './plan';
import type {Sources} from './sources';
import {toNode} from './write-yaml';

/**
 * The reasons for changes without what they said of a record, and, where it was published, with the reason why it is
 * gone.
 */
export function standDown(
  {edition, texts}: Sources,
  id: string,
  reason: string | undefined,
): FileChange[] {
  const path = `data/changes/${edition.about.edition}.yml`;
  const before = texts.get(path);
  const isNamed = edition.changes.some((change) => change.id === id);
  if (!isNamed && reason === undefined) return [];
  const entry = {type: 'stood-down', reason, ids: [id]};
  const others = edition.changes.filter((change) => change.id !== id).length;
  if (others === 0 && reason === undefined) return [{path, before, after: undefined}];
  const after = editYaml(before ?? '[]\n', path, (document) => {
    withoutId(document, id);
    if (reason !== undefined) {
      if (isSeq(document.contents)) document.contents.flow = false;
      document.add(toNode(entry));
    }
  });
  return [{path, before, after}];
}

function withoutId({contents}: Document, id: string): void {
  if (!isSeq(contents)) return;
  contents.items = contents.items.filter((item) => {
    const ids = isMap(item) ? item.get('ids') : undefined;
    if (!isSeq(ids)) return true;
    ids.items = ids.items.filter((one) => String(one) !== id);
    return ids.items.length > 0;
  });
}
