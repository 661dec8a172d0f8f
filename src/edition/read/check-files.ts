import {COLLECTION_NAMES} from '../model/collections';
import type {EditionFolders} from '../model/edition';
import {nameFault} from '../model/file-names';
import type {Problem} from '../model/problem';
import {didYouMean} from '../model/suggest';
import {listFolder} from './list-folder';
import {readText, toFileProblem} from './read-text';

const README = 'README.md';
/** How long the path of a file below its folder may be: a system may allow 260 signs for all of it. */
const MAX_PATH = 120;
/** Lists that stand beside the folders of records, each with a schema of its name. */
export const LISTS = ['redirects', 'reviews', 'waivers', 'watch'];
/** What stands in the data folder besides folders of records. The cut writes the list of hashes. */
const BESIDE = new Set([
  'edition.yml',
  ...LISTS.map((name) => `${name}.yml`),
  'edition.json',
  README,
]);
const FOLDERS: readonly string[] = [...COLLECTION_NAMES, 'schemas', 'changes'];

/**
 * Everything that would be published with an edition is something that the site knows, under a name that means the same
 * everywhere. What each kind of file holds is checked where it is read.
 */
export function checkFiles(siteDir: string, {docs, data}: EditionFolders): Problem[] {
  const pages = listFolder(siteDir, docs);
  const records = listFolder(siteDir, data);
  return [
    ...pages.problems,
    ...records.problems,
    ...pages.files.flatMap((path) => [
      ...checkNames(path, path.slice(docs.length + 1)),
      ...checkStart(path),
    ]),
    ...records.files.flatMap((path) => checkRecordFile(path, path.slice(data.length + 1))),
    ...(records.files.includes(`${data}/${README}`)
      ? readText(siteDir, `${data}/${README}`).problems
      : []),
  ];
}

/** @param below the path below the folder of the edition */
function checkNames(path: string, below: string): Problem[] {
  if (below.length > MAX_PATH)
    return [
      toFileProblem(
        path,
        `has a path of more than ${MAX_PATH} signs`,
        'let it stand in fewer folders, with shorter names',
      ),
    ];
  return below.split('/').flatMap((name, index, names): Problem[] => {
    const stem = index === names.length - 1 ? name.replace(/\.[a-z]+$/, '') : name;
    const fault = nameFault(stem);
    return fault ? [toFileProblem(path, fault.what, fault.cure)] : [];
  });
}

/** The site generator takes a page that is called as its folder for the first page of it. */
function checkStart(path: string): Problem[] {
  const [name = '', folder] = path.split('/').reverse();
  return name === `${folder}.md`
    ? [toFileProblem(path, 'has the name of its folder', 'name it index.md, or otherwise')]
    : [];
}

function checkRecordFile(path: string, below: string): Problem[] {
  const [folder = '', ...rest] = below.split('/');
  if (rest.length === 0)
    return BESIDE.has(below)
      ? []
      : [
          toFileProblem(
            path,
            'is no file that an edition has',
            didYouMean(below, BESIDE, 'move it into the folder of its collection, or away'),
          ),
        ];
  if (!FOLDERS.includes(folder))
    return [
      toFileProblem(
        path,
        `stands in ${folder}, which is no collection`,
        didYouMean(folder, FOLDERS, 'move it away, or describe the collection first'),
      ),
    ];
  if (folder === 'changes')
    return /^\d+\.\d+\.yml$/.test(rest.join('/'))
      ? []
      : [toFileProblem(path, 'is not named by an edition', 'name it as 2.0.yml is named')];
  return folder === 'schemas' ? [] : checkNames(path, below);
}
