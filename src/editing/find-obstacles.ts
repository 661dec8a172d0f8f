import {FOLDERS} from '../edition/model/folders';
import {nameFault} from '../edition/model/file-names';
import type {Sources} from './sources';

const MAX_ID = 64;

/** Why a record cannot have that id; empty where it can. */
export function obstaclesToId({edition, published}: Sources, id: string): string[] {
  const fault = nameFault(id);
  if (fault) return [`The id "${id}" ${fault.what}; ${fault.cure}.`];
  if (id.length > MAX_ID) return [`The id "${id}" is longer than ${MAX_ID} signs; shorten it.`];
  const taken = edition.records.get(id);
  if (taken) return [`The id "${id}" is taken by a record in ${taken.file}; choose another.`];
  const past = published.find(({records}) => Object.hasOwn(records, id));
  return past
    ? [
        `The id "${id}" was a record of edition ${past.edition}, and an id is never used again; choose another.`,
      ]
    : [];
}

/** Why a page cannot stand in that file, `report/whom-to-tell.md` below `docs/`; empty where it can. */
export function obstaclesToPage({edition}: Sources, path: string): string[] {
  const [folder = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? '';
  const known = FOLDERS.map((part) => part.folder).join(', ');
  if (rest.length === 0 || !FOLDERS.some((part) => part.folder === folder))
    return [
      `"${path}" is in no part of the contents; begin with the folder of a part and end in .md, for example report/${path.split('/').at(-1)}. The parts are ${known}.`,
    ];
  if (!name.endsWith('.md')) return [`"${path}" must end in .md.`];
  const faults = path
    .replace(/\.md$/, '')
    .split('/')
    .flatMap((stem) => nameFault(stem) ?? []);
  const [fault] = faults;
  if (fault) return [`"${path}" ${fault.what}; ${fault.cure}.`];
  if (name === `${rest.at(-2) ?? folder}.md`)
    return [`"${path}" has the name of its folder; name it index.md, or otherwise.`];
  return edition.pages.some((page) => page.path === path)
    ? [`"${path}" is a page already; choose another name.`]
    : [];
}
