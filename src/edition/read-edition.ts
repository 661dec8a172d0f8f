import {COLLECTION_NAMES, type Collection} from './model/collections';
import type {Edition, EditionFolders, Entry, Link, PageEntry} from './model/edition';
import {sortProblems, type Problem} from './model/problem';
import {toPlainSettings} from './model/plain-settings';
import type {EditionFile, Page, Review, WatchedThing} from './model/records.generated';
import {toVocabulary} from './model/vocabulary';
import type {Validate} from './read/create-validator';
import {checkFiles} from './read/check-files';
import {checkPageSize} from './read/check-page-size';
import {loadSchemas} from './read/load-schemas';
import {parseFrontMatter} from './read/parse-front-matter';
import {parsePage, type ParsePage} from './read/parse-page';
import {checkParsed, parseRecords} from './read/parse-records';
import {readChanges} from './read/read-changes';
import {readDirectives} from './read/read-directives';
import {readEditionFile} from './read/read-edition-file';
import {readFiles, type SourceFile} from './read/read-files';
import {readList} from './read/read-list';
import {toFileProblem} from './read/read-text';
import {readTexts} from './read/read-texts';
import {readRedirects} from './read/read-redirects';
import {readWaivers} from './read/read-waivers';

export interface LoadedEdition {
  /** Undefined where the data are so broken that nothing can be linked. */
  edition: Edition | undefined;
  /** Everything wrong, in reading order. */
  problems: Problem[];
}

/**
 * Reads, validates and links one edition. Collects what is wrong with its files and records; never throws on bad input.
 * @param siteDir the folder that holds `docs/` and `data/`
 * @param parse makes the tree of a page; trees are read, never changed
 * @param instead stands for what the edition says of itself, where that cannot be read
 */
export function readEdition(
  siteDir: string,
  folders: EditionFolders,
  parse: ParsePage = parsePage,
  instead?: EditionFile,
): LoadedEdition {
  const {schemas, validate, problems} = loadSchemas(siteDir, folders);
  // Nothing can be said about pages and records without them.
  if (problems.length > 0) return {edition: undefined, problems: sortProblems(problems)};
  /** The result of a step, without its problems, which are kept for the end. */
  const collect = <T extends {problems: readonly Problem[]}>(step: T): T => {
    problems.push(...step.problems);
    return step;
  };

  problems.push(...checkFiles(siteDir, folders));
  const {about = instead} = collect(readEditionFile(siteDir, folders, validate));
  // An edition frozen before a collection existed has no schema for it, and no records.
  const collections = COLLECTION_NAMES.filter((name) => schemas.has(name));
  const {records, links} = collect(loadRecords(siteDir, folders, collections, validate));
  const {files, problems: unread} = collect(readFiles(siteDir, folders.docs, '.md'));
  if (files.length === 0 && unread.length === 0)
    problems.push(
      toFileProblem(
        folders.docs,
        'holds no page',
        `write one, or restore the folder: git checkout -- ${folders.docs}`,
      ),
    );
  const pages = files.flatMap((file) => {
    const oversize = checkPageSize(file.text, file.path);
    problems.push(...oversize);
    return oversize.length > 0 ? [] : [collect(toPage(file, folders, validate, parse)).page];
  });
  if (!about) return {edition: undefined, problems: sortProblems(problems)};

  const {changes, earlierChanges} = collect(readChanges(siteDir, folders, validate, about.edition));
  const {redirects} = collect(readRedirects(siteDir, folders, validate));
  const {entries: reviews} = collect(readList<Review>(siteDir, folders, 'reviews', validate));
  const {entries: watch} = collect(readList<WatchedThing>(siteDir, folders, 'watch', validate));
  const {waivers} = collect(readWaivers(siteDir, folders, validate));
  const edition: Edition = {
    folders,
    about,
    records,
    pages,
    links,
    changes,
    earlierChanges,
    redirects,
    reviews,
    watch,
    waivers,
    vocabulary: toVocabulary(schemas),
    // The list of hashes holds nothing but hashes, and what the other files say.
    texts: readTexts(
      siteDir,
      [folders.docs, folders.data],
      (path) => path !== `${folders.data}/edition.json`,
    ),
  };
  return {edition, problems: sortProblems(problems)};
}

function loadRecords(
  siteDir: string,
  folders: EditionFolders,
  collections: readonly Collection[],
  validate: Validate,
): {records: Map<string, Entry>; links: Link[]; problems: Problem[]} {
  const records = new Map<string, Entry>();
  const links: Link[] = [];
  const problems: Problem[] = [];
  for (const collection of collections) {
    const found = readFiles(siteDir, `${folders.data}/${collection}`, '.yml');
    problems.push(...found.problems);
    for (const file of found.files) {
      const parsed = parseRecords(file, collection, validate);
      problems.push(...parsed.problems);
      links.push(...parsed.links);
      for (const entry of parsed.entries) {
        const first = records.get(entry.id);
        if (first) problems.push(toDuplicate(entry, first));
        else records.set(entry.id, entry);
      }
    }
  }
  return {records, links, problems};
}

/** A page from its text; one with faults is made as far as it goes. */
export function toPage(
  {text, path}: SourceFile,
  folders: EditionFolders,
  validate: Validate,
  parse: ParsePage,
): {page: PageEntry; problems: Problem[]} {
  const parsed = parseFrontMatter(text, path);
  const problems = checkParsed(parsed, path, 'page', validate).map((problem) => ({
    ...problem,
    where: problem.where === 'file' ? 'settings' : problem.where,
  }));
  const tree = parse(parsed.body);
  const page: PageEntry = {
    file: path,
    path: path.slice(folders.docs.length + 1),
    settings: problems.length === 0 ? (parsed.value as Page) : toPlainSettings(parsed.value, path),
    settingsAt: parsed,
    tree,
    lines: parsed.body.split('\n'),
    directives: readDirectives(tree),
  };
  return {page, problems};
}

function toDuplicate(entry: Entry, first: Entry): Problem {
  return {
    file: entry.file,
    ...entry.positionOf('/id'),
    where: entry.id,
    what: `has the id of another record, at ${first.file}:${first.positionOf('/id').line}`,
    cure: 'give it an id of its own; ids are unique over all collections',
    rule: 'unique-id',
  };
}
