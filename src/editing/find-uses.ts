import type {Nodes} from 'mdast';
import {findHomes, foldersOf, NEXT, toAnchor, toDirectiveUse, toIds} from '../edition';
import {directiveRule} from '../edition/model/directives';
import type {Entry, PageEntry} from '../edition';
import {nodesIn} from '../edition/model/nodes-in';
import {pageLinks} from '../edition/model/page-links';
import {FIRST} from '../edition/read/line-index';
import {whereOf} from '../edition/read/parse-records';
import {parseYaml} from '../edition/read/parse-yaml';
import type {Target, Use} from './plan';
import {findMentions} from './find-mentions';
import type {Sources} from './sources';

/** A use, and what is needed to write another name there. */
export type Found = Use &
  (
    | {of: 'value'; /** JSON pointer in the file. */ pointer: string}
    | {of: 'setting'; pointer: string}
    | {of: 'directive'; node: Nodes; /** Undefined: the words in brackets. */ attribute?: string}
    | {of: 'link'; node: Nodes; anchor: string | undefined}
    | {of: 'mention'; /** Where the words begin and end in the text. */ start: number; end: number}
  );

/** Every place that names a record or a page, in the order of files and lines. */
export function findUses(sources: Sources, target: Target): Found[] {
  const found =
    target.kind === 'record' ? usesOfRecord(sources, target) : usesOfPage(sources, target.path);
  return [...found, ...listsNaming(sources, target), ...findMentions(sources, target)].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
}

function usesOfRecord(
  sources: Sources,
  {id, now = id}: Extract<Target, {kind: 'record'}>,
): Found[] {
  const {edition} = sources;
  const entry = edition.records.get(now);
  const homes = new Set((findHomes(edition).get(now) ?? []).map(({page}) => page.path));
  const anchors = new Set(
    entry ? [...anchorsOf(entry)].map((anchor) => anchor.replace(now, id)) : [],
  );
  return [
    ...linksTo(sources, id, (collection) => collection !== 'pages'),
    ...reasonsNaming(sources, id),
    ...edition.pages.flatMap((page) => [
      ...directivesNaming(page, id),
      ...mandatesNamed(page, id),
      ...pageLinks(page).flatMap(({node, to, anchor, at}): Found[] =>
        anchor !== undefined && homes.has(to) && anchors.has(anchor)
          ? [{file: page.file, ...at, where: 'link', of: 'link', node, anchor}]
          : [],
      ),
    ]),
  ];
}

function usesOfPage(sources: Sources, path: string): Found[] {
  const {edition} = sources;
  return [
    ...linksTo(sources, path, (collection) => collection === 'pages'),
    ...edition.redirects.flatMap(({to, place}, index): Found[] =>
      to === path ? [{...place, where: 'redirect', of: 'value', pointer: `/${index}/to`}] : [],
    ),
    ...edition.pages.flatMap((page) =>
      pageLinks(page).flatMap(({node, to, anchor, at, isOwn}): Found[] =>
        to === path && !isOwn
          ? [{file: page.file, ...at, where: 'link', of: 'link', node, anchor}]
          : [],
      ),
    ),
  ];
}

function linksTo(
  {edition}: Sources,
  name: string,
  isWanted: (collection: string) => boolean,
): Found[] {
  return edition.links
    .filter(({to, collection}) => to === name && isWanted(collection))
    .map(({from, part}) => ({
      file: from.file,
      ...from.positionOf(part),
      where: whereOf(from.record, part),
      of: 'value',
      pointer: from.pointer + part,
    }));
}

/** The lists of reviews and of what is watched name pages and records alike. */
function listsNaming({edition}: Sources, target: Target): Found[] {
  const name = target.kind === 'record' ? target.id : target.path;
  return [
    ...edition.reviews
      .filter(({of}) => of === name)
      .map(({placeOf, pointer}): Found => ({
        ...placeOf('of'),
        ...{where: 'review', of: 'value', pointer: `${pointer}/of`},
      })),
    ...edition.watch.flatMap(({about, placeOf, pointer}) =>
      about.flatMap((one, index): Found[] =>
        one === name
          ? [
              {
                ...placeOf(`about/${index}`),
                ...{where: 'watch list', of: 'value', pointer: `${pointer}/about/${index}`},
              },
            ]
          : [],
      ),
    ),
  ];
}

/** Reasons for changes know their lines alone; what stands there is found by its place. */
function reasonsNaming({edition, texts}: Sources, id: string): Found[] {
  return edition.changes
    .filter((change) => change.id === id)
    .flatMap(({place}): Found[] => {
      const {valueAt} = parseYaml(texts.get(place.file) ?? '', place.file);
      const [pointer] =
        [...valueAt].find(
          ([at, {line, column}]) =>
            at.includes('/ids/') && line === place.line && column === place.column,
        ) ?? [];
      return pointer === undefined
        ? []
        : [{...place, where: 'reason for a change', of: 'value', pointer}];
    });
}

/** The anchors of a record and of its parts, each with the part after the id: `report-third-parties-danger`. */
function anchorsOf(entry: Entry): Set<string> {
  const nodes =
    entry.collection === 'procedures' ? (entry.record as Entry<'procedures'>['record']).nodes : [];
  return new Set([toAnchor(entry), ...nodes.map(({id}) => toAnchor(entry, id))]);
}

function directivesNaming(page: PageEntry, id: string): Found[] {
  return nodesIn(page.tree).flatMap((node): Found[] => {
    const use = toDirectiveUse(node);
    const rule = use && directiveRule(use.name);
    if (!use || !rule) return [];
    const place = {
      file: page.file,
      ...use.at,
      where: `${use.form === 'text' ? ':' : '::'}${use.name}`,
    };
    const inLabel: Found[] =
      use.name === 'cite' && use.label === id ? [{...place, of: 'directive', node}] : [];
    const inAttributes = Object.entries(use.attributes).flatMap(([attribute, value]): Found[] => {
      const kind = Object.hasOwn(rule.attributes, attribute)
        ? rule.attributes[attribute]?.kind
        : undefined;
      const names = kind === 'record' || kind === 'any-record' ? toIds(value) : [];
      return names.includes(id) ? [{...place, of: 'directive', node, attribute}] : [];
    });
    return [...inLabel, ...inAttributes];
  });
}

function mandatesNamed({file, settings, settingsAt}: PageEntry, id: string): Found[] {
  const listed = Array.isArray(settings.mandates) ? settings.mandates : [];
  return listed.flatMap((mandate, index): Found[] => {
    const pointer = `/mandates/${index}`;
    const at = settingsAt.valueAt.get(pointer) ?? FIRST;
    return mandate === id
      ? [{file, ...at, where: 'settings › mandates', of: 'setting', pointer}]
      : [];
  });
}

/** The file of a page in the site: `docs/report/index.md` for `report/index.md`. */
export const toPageFile = (path: string): string => `${foldersOf(NEXT).docs}/${path}`;
