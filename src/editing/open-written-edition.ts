import {lstatSync} from 'node:fs';
import {join} from 'node:path';
import {findEditions, foldersOf, NEXT, ProblemsError, type Edition} from '../edition';
import {plainWordsOf} from '../edition/checks/plain-words-of';
import type {PlainWords} from '../edition/model/find-names';
import {isError, type Problem} from '../edition/model/problem';
import {lazily} from '../edition/model/lazily';
import {readEdition} from '../edition/read-edition';
import {openCheckCache} from '../edition/read/check-cache';
import type {Schema, Validate} from '../edition/read/create-validator';
import type {EditionFile} from '../edition/model/records.generated';
import {listFolder} from '../edition/read/list-folder';
import {loadSchemas} from '../edition/read/load-schemas';
import {readEditionFile} from '../edition/read/read-edition-file';
import {readText} from '../edition/read/read-text';
import {collectionOf, replaceFile, type Replaced} from './replace-file';

/** The edition being written, as its files stand. */
export interface WrittenEdition {
  /** Files that were changed since, also by hand, are read again; the others are not. */
  current(): Edition;
  /** Files that cannot be read as they are: nothing that stands in them is in the edition. */
  unreadable(): string[];
  /** Files in which something is not as its schema wants it, by path. */
  faulty(): ReadonlySet<string>;
  /** What is no part of a private person's name in it, as it was when it was opened. */
  plainWords(): PlainWords;
  /** As `current` last found it, with another text in one file. Nothing is written. */
  withText(path: string, text: string): Replaced;
  schemas: ReadonlyMap<string, Schema>;
  validate: Validate;
}

interface State {
  edition: Edition;
  schemas: ReadonlyMap<string, Schema>;
  validate: Validate;
  stamps: ReadonlyMap<string, string>;
  unreadable: ReadonlySet<string>;
  faulty: ReadonlySet<string>;
}

/**
 * Reads the edition once, and afterwards only files that have changed.
 * @throws ProblemsError where it cannot be read at all: its schemas have faults, or `edition.yml` has
 * and there is no published edition whose own may stand there meanwhile
 */
export function openWrittenEdition(siteDir: string): WrittenEdition {
  let state = readAll(siteDir);
  const refresh = (): void => {
    const stamps = readStamps(siteDir);
    const changed = [...new Set([...stamps.keys(), ...state.stamps.keys()])].filter(
      (path) => stamps.get(path) !== state.stamps.get(path),
    );
    if (changed.length === 0) return;
    const isPart = (path: string): boolean =>
      collectionOf(path) !== undefined || path.endsWith('.md');
    if (!changed.every(isPart)) {
      state = readAgain(siteDir, state, stamps);
      return;
    }
    let {edition} = state;
    const unreadable = new Set(state.unreadable);
    const faulty = new Set(state.faulty);
    for (const path of changed) {
      const text = stamps.has(path) ? readText(siteDir, path).text : undefined;
      const replaced = replaceFile(edition, path, text, state.validate);
      edition = replaced.edition;
      for (const kept of [unreadable, faulty]) kept.delete(path);
      if (replaced.problems.some(isOfWholeFile)) unreadable.add(path);
      if (replaced.problems.some(isError)) faulty.add(path);
    }
    state = {...state, edition, stamps, unreadable, faulty};
  };
  return {
    current() {
      refresh();
      return state.edition;
    },
    unreadable: () => [...state.unreadable].sort(),
    faulty: () => state.faulty,
    plainWords: lazily(() => plainWordsOf(state.edition)),
    withText(path, text) {
      return replaceFile(state.edition, path, text, state.validate);
    },
    get schemas() {
      return state.schemas;
    },
    get validate() {
      return state.validate;
    },
  };
}

function readAll(siteDir: string): State {
  const stamps = readStamps(siteDir);
  const folders = foldersOf(NEXT);
  const {schemas, validate} = loadSchemas(siteDir, folders);
  const {parse} = openCheckCache(siteDir);
  let {edition, problems} = readEdition(siteDir, folders, parse);
  // So that data/edition.yml can be mended where everything else is.
  if (!edition) ({edition, problems} = readEdition(siteDir, folders, parse, readLastFile(siteDir)));
  if (!edition) throw new ProblemsError(problems);
  return {
    ...{edition, schemas, validate, stamps},
    unreadable: filesOf(problems, isOfWholeFile),
    faulty: filesOf(problems, isError),
  };
}

/** What the last published edition says of itself. */
function readLastFile(siteDir: string): EditionFile | undefined {
  const last = findEditions(siteDir)[1];
  return last && readEditionFile(siteDir, last, loadSchemas(siteDir, last).validate).about;
}

/** Where one of the files that hold everything together has a fault, what stood before it stands until it is mended. */
function readAgain(siteDir: string, state: State, stamps: State['stamps']): State {
  try {
    return readAll(siteDir);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const unreadable = filesOf(error.problems, isError);
    return {...state, stamps, unreadable, faulty: unreadable};
  }
}

/** Faults after which nothing of a file is known. */
const isOfWholeFile = ({rule}: Problem): boolean =>
  rule === 'yaml' || rule === 'front-matter' || rule === 'files';

const filesOf = (
  problems: readonly Problem[],
  isWanted: (problem: Problem) => boolean,
): Set<string> => new Set(problems.filter(isWanted).map(({file}) => file));

/** When each file was written, and how long it is. */
function readStamps(siteDir: string): Map<string, string> {
  const {docs, data} = foldersOf(NEXT);
  const files = [docs, data].flatMap((folder) => listFolder(siteDir, folder).files);
  return new Map(
    files.flatMap((path): [string, string][] => {
      // An editor may be replacing it at this moment.
      const found = lstatSync(join(siteDir, path), {throwIfNoEntry: false});
      return found ? [[path, `${found.mtimeMs}:${found.size}:${found.ino}`]] : [];
    }),
  );
}
