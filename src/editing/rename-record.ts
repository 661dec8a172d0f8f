import {COLLECTIONS} from '../edition';
import {didYouMean} from '../edition/model/suggest';
import {editYaml, setText} from './edit-yaml';
import {findUses} from './find-uses';
import {obstaclesToId} from './find-obstacles';
import {toObstructed, type FileChange, type Plan} from './plan';
import {rewriteUses} from './rewrite-uses';
import type {Sources} from './sources';

/**
 * Gives a record another id, wherever it is named; also where that was begun by hand. A published id is permanent: links, citations and files of readers
 * name it, and nothing of theirs could be changed.
 */
export function renameRecord(sources: Sources, from: string, to: string): Plan {
  const {edition, texts, published} = sources;
  const title = `Rename the record ${from} to ${to}`;
  const entry = edition.records.get(from);
  /** Its id was changed by hand, and others still name it by the old one. */
  const isByHand = !entry && edition.records.has(to);
  const uses = findUses(sources, {kind: 'record', id: from, now: isByHand ? to : from});
  const isHalfDone = isByHand && uses.length > 0;
  if (!entry && !isHalfDone)
    return toObstructed(title, [
      `There is no record "${from}"; ${didYouMean(from, edition.records.keys(), 'give the id that the page shows')}`,
    ]);
  const past = published.find(({records}) => Object.hasOwn(records, from));
  const obstacles = [
    ...(isHalfDone ? [] : obstaclesToId(sources, to)),
    ...(past
      ? [
          `"${from}" is published in edition ${past.edition}, and a published id is permanent. To change what readers see, change its title. To replace it, make a new record, and delete this one with a reason.`,
        ]
      : []),
  ];
  if (obstacles.length > 0) return toObstructed(title, obstacles, uses);

  const changes = rewriteUses(sources, uses, {
    from,
    to,
    // The anchor of a record begins with its id; the rest names a part of it.
    toUrl: ({node}) => renameAnchor('url' in node ? node.url : '', from, to),
  });
  if (!entry)
    return {
      title: `Write ${to} wherever ${from} stands`,
      changes: [...changes.values()],
      uses,
      obstacles: [],
      afterwards: [],
    };
  const before = texts.get(entry.file) ?? '';
  const after = editYaml(changes.get(entry.file)?.after ?? before, entry.file, (document) =>
    setText(document, `${entry.pointer}/id`, to),
  );
  changes.delete(entry.file);
  const isAlone = COLLECTIONS[entry.collection].file === 'record';
  const moved = entry.file.replace(/[^/]+$/, `${to}.yml`);
  const own: FileChange[] = isAlone
    ? [
        {path: moved, before: undefined, after},
        {path: entry.file, before, after: undefined},
      ]
    : [{path: entry.file, before, after}];
  return {title, changes: [...own, ...changes.values()], uses, obstacles: [], afterwards: []};
}

const renameAnchor = (url: string, from: string, to: string): string => {
  const [path = '', anchor = ''] = url.split('#');
  return `${path}#${to}${anchor.slice(from.length)}`;
};
