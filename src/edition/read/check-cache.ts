import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {deserialize, serialize} from 'node:v8';
import type {Root} from 'mdast';
import type {EditionIndex} from '../model/edition-index';
import {parsePage} from './parse-page';
import type {Problem} from '../model/problem';

/** What a check found in a published edition, and what the next one must know of it. */
export interface Verdict {
  problems: readonly Problem[];
  /** Undefined where the edition could not be linked. */
  index: EditionIndex | undefined;
}

/** Results that still hold because files and code are the same as last time. */
export interface CheckCache {
  /** The tree of a page; parsed at most once for each text. */
  parse(markdown: string): Root;
  /** The verdict on the unchanged published edition of this hash; `judge` runs where none is kept. */
  verdictOn(sha256: string, judge: () => Verdict): Verdict;
  /** Keeps what was used for the next run. A cache that cannot be written is no error. */
  save(): void;
}

/** Remembers nothing. */
export const NO_CACHE: CheckCache = {
  parse: parsePage,
  verdictOn: (_, judge) => judge(),
  save: () => {},
};

const FOLDER = 'node_modules/.cache/guidance-check';

interface Kept {
  trees: Map<string, Root>;
  verdicts: Map<string, Verdict>;
}

/** The cache of a site. What was kept by other code, another Node or other libraries is not used. */
export function openCheckCache(siteDir: string): CheckCache {
  const path = join(siteDir, FOLDER, 'kept.bin');
  const key = digestCode();
  const before = readKept(path, key);
  const now: Kept = {trees: new Map(), verdicts: new Map()};
  return {
    parse(markdown) {
      const hash = createHash('sha256').update(markdown).digest('base64');
      const tree = before.trees.get(hash) ?? now.trees.get(hash) ?? parsePage(markdown);
      now.trees.set(hash, tree);
      return tree;
    },
    verdictOn(sha256, judge) {
      const verdict = before.verdicts.get(sha256) ?? judge();
      now.verdicts.set(sha256, verdict);
      return verdict;
    },
    save() {
      const same =
        now.trees.size === before.trees.size &&
        now.verdicts.size === before.verdicts.size &&
        [...now.trees.keys()].every((hash) => before.trees.has(hash));
      if (!same) writeKept(path, serialize({key, ...now}));
    },
  };
}

function readKept(path: string, key: string): Kept {
  const nothing: Kept = {trees: new Map(), verdicts: new Map()};
  try {
    if (!existsSync(path)) return nothing;
    const kept = deserialize(readFileSync(path)) as Kept & {key: string};
    return kept.key === key ? kept : nothing;
  } catch {
    return nothing;
  }
}

function writeKept(path: string, content: Buffer): void {
  try {
    mkdirSync(join(path, '..'), {recursive: true});
    writeFileSync(`${path}.${process.pid}`, content);
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // A folder that cannot be written costs time, nothing else.
  }
}

/** This room: everything that judges. */
const ROOM = join(__dirname, '..');

/** A digest of everything a check depends on besides the content: this room, the libraries and Node. */
function digestCode(): string {
  const hash = createHash('sha256')
    .update(process.version)
    .update(readFileSync(join(__dirname, '../../../package-lock.json')));
  for (const name of (readdirSync(ROOM, {recursive: true}) as string[])
    .filter((file) => file.endsWith('.ts'))
    .sort()) {
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(ROOM, name)))
      .update('\0');
  }
  return hash.digest('hex');
}
