import {runChecks} from './checks/checks';
import {COLLECTION_NAMES} from './model/collections';
import type {Validate} from './read/create-validator';
import type {Edition, EditionFolders, Entry, Link, PageEntry} from './model/edition';
import {loadSchemas} from './read/load-schemas';
import {parseFrontMatter} from './read/parse-front-matter';
import {parsePage, type ParsePage} from './read/parse-page';
import {parseRecords, toProblems} from './read/parse-records';
import {sortProblems, type Problem} from './model/problem';
import {readChanges} from './read/read-changes';
import {readDirectives} from './read/read-directives';
import {readEditionFile} from './read/read-edition-file';
import {readFiles, type SourceFile} from './read/read-files';
import {readRedirects} from './read/read-redirects';
import type {Page} from './model/records.generated';
import {toVocabulary} from './model/vocabulary';

export interface LoadedEdition {
  /** Undefined where the data are so broken that nothing can be linked. */
  edition: Edition | undefined;
  /** Everything wrong, in reading order. */
  problems: Problem[];
}

/**
 * Reads, validates and links one edition, then runs every check. Collects all problems; never throws on bad input.
 * @param siteDir the folder that holds `docs/` and `data/`
 * @param parse makes the tree of a page; trees are read, never changed
 */
export function loadEdition(
  siteDir: string,
  folders: EditionFolders,
  parse: ParsePage = parsePage,
): LoadedEdition {
  const {schemas, validate, problems} = loadSchemas(siteDir, folders);
  // Nothing can be said about pages and records without them.
  if (problems.length > 0) return {edition: undefined, problems: sortProblems(problems)};
  const {about, problems: aboutProblems} = readEditionFile(siteDir, folders, validate);
  problems.push(...aboutProblems);

  const records = new Map<string, Entry>();
  const links: Link[] = [];
  const duplicates: Entry[] = [];
  // An edition frozen before a collection existed has no schema for it, and no records.
  for (const collection of COLLECTION_NAMES.filter((name) => schemas.has(name))) {
    const {files, problems: found} = readFiles(siteDir, `${folders.data}/${collection}`, '.yml');
    problems.push(...found);
    for (const file of files) {
      const parsed = parseRecords(file, collection, validate);
      problems.push(...parsed.problems);
      links.push(...parsed.links);
      for (const entry of parsed.entries) {
        if (records.has(entry.id)) duplicates.push(entry);
        else records.set(entry.id, entry);
      }
    }
  }
  problems.push(...duplicates.map((entry) => toDuplicate(entry, records.get(entry.id)!)));

  const {files, problems: found} = readFiles(siteDir, folders.docs, '.md');
  problems.push(...found);
  const pages = files.flatMap((file) => toPageEntry(file, folders, validate, parse, problems));
  if (!about) return {edition: undefined, problems: sortProblems(problems)};

  const {
    changes,
    earlierChanges,
    problems: changeProblems,
  } = readChanges(siteDir, folders, validate, about.edition);
  const {redirects, problems: redirectProblems} = readRedirects(siteDir, folders, validate);
  problems.push(...changeProblems, ...redirectProblems);
  const edition: Edition = {
    folders,
    about,
    records,
    pages,
    links,
    changes,
    earlierChanges,
    redirects,
    vocabulary: toVocabulary(schemas),
  };
  return {edition, problems: sortProblems(runChecks(edition, problems))};
}

function toPageEntry(
  file: SourceFile,
  folders: EditionFolders,
  validate: Validate,
  parse: ParsePage,
  problems: Problem[],
): PageEntry[] {
  const parsed = parseFrontMatter(file.text, file.path);
  const faults =
    parsed.problems.length > 0
      ? parsed.problems
      : toProblems(parsed, file.path, validate('page', parsed.value).errors);
  problems.push(
    ...faults.map((fault) => ({
      ...fault,
      where: fault.where === 'file' ? 'settings' : fault.where,
    })),
  );
  const tree = parse(parsed.body);
  const settings = (faults.length === 0 ? parsed.value : {}) as Page;
  return [
    {
      file: file.path,
      path: file.path.slice(folders.docs.length + 1),
      settings,
      settingsAt: parsed,
      tree,
      directives: readDirectives(tree),
    },
  ];
}

function toDuplicate(entry: Entry, first: Entry): Problem {
  const at = first.positionOf('/id');
  return {
    file: entry.file,
    ...entry.positionOf('/id'),
    where: entry.id,
    what: `has the id of another record, at ${first.file}:${at.line}`,
    cure: 'give it an id of its own; ids are unique over all collections',
    rule: 'unique-id',
  };
}
