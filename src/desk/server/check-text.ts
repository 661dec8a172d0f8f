import {anchors} from '../../edition/checks/anchors';
import {basis} from '../../edition/checks/basis';
import {boxes} from '../../edition/checks/boxes';
import {briefs} from '../../edition/checks/briefs';
import type {Check} from '../../edition/checks/check';
import {directives} from '../../edition/checks/directives';
import {checkHarm} from '../../edition/checks/do-no-harm';
import {headings} from '../../edition/checks/headings';
import {checkLinks} from '../../edition/checks/page-links';
import {pageSafety} from '../../edition/checks/page-safety';
import {pageSettings} from '../../edition/checks/page-settings';
import {paragraphs} from '../../edition/checks/paragraphs';
import {pointInTime, superseded} from '../../edition/checks/point-in-time';
import {procedureContinuation} from '../../edition/checks/procedure-continuation';
import {procedureGraph} from '../../edition/checks/procedure-graph';
import {references} from '../../edition/checks/references';
import {secondChannel} from '../../edition/checks/second-channel';
import {tables} from '../../edition/checks/tables';
import {foldersOf, NEXT, type Edition, type Entry} from '../../edition';
import {isError, sortProblems, type Problem} from '../../edition/model/problem';
import {checkPageSize} from '../../edition/read/check-page-size';
import {parseText} from '../../edition/read/parse-text';
import {parseYaml} from '../../edition/read/parse-yaml';
import {collectionOf} from '../../editing/replace-file';
import type {WrittenEdition} from '../../editing/open-written-edition';

/** Rules that read one file by itself. */
const OF_ONE_PAGE: readonly Check[] = [paragraphs, pageSafety, headings, boxes, tables];
/** Rules that look things up elsewhere, and are quick all the same. */
const OF_CLAIMS: readonly Check[] = [basis, pointInTime, superseded];
const OF_GRAPHS: readonly Check[] = [procedureGraph, procedureContinuation, secondChannel, briefs];
const OF_PAGES: readonly Check[] = [directives, pageSettings];

/**
 * What is wrong with one file if it held this text, in a fraction of a second. What only the whole edition can say (a
 * record that is shown nowhere, a page that nobody reaches) is left to the check in the background.
 */
export function checkText(desk: WrittenEdition, path: string, text: string): Problem[] {
  const read = parseText(text, path);
  const isPage = path.endsWith('.md');
  const size = isPage ? checkPageSize(text, path) : [];
  if (read.text === undefined || size.length > 0) return sortProblems([...read.problems, ...size]);
  // A list beside the records, such as the redirects: what only the whole can say of it comes later.
  if (!isPage && collectionOf(path) === undefined)
    return sortProblems([...read.problems, ...parseYaml(read.text, path).problems]);
  if (!path.startsWith(`${foldersOf(NEXT).docs}/`) && isPage) return sortProblems(read.problems);
  const {edition, problems} = desk.withText(path, read.text);
  const found = [...read.problems, ...problems];
  const alone = toSlice(edition, path);
  const sound = withoutFaulty(edition, desk.faulty(), path);
  const run = (checks: readonly Check[], on: Edition): void => {
    for (const check of checks) found.push(...check.run(on).filter(({file}) => file === path));
  };
  found.push(...checkHarm(alone, desk.plainWords()));
  // Further rules take it for granted that what they read is as its schema wants it.
  const isSound = !problems.some(isError);
  const isWhole = (): boolean => sound === edition && !found.some(isError);
  if (isPage) {
    run(OF_ONE_PAGE, alone);
    if (isSound) {
      run(OF_PAGES, {...edition, pages: alone.pages});
      run(OF_CLAIMS, {...sound, pages: alone.pages});
    }
    if (isSound && isWhole()) {
      run([anchors], {...edition, pages: alone.pages});
      found.push(...checkLinks(edition, alone.pages));
    }
  } else {
    run([references], edition);
    if (isSound) run(OF_CLAIMS, sound);
    if (isSound && isWhole()) run(OF_GRAPHS, edition);
  }
  return sortProblems(found);
}

/** The edition without the records of other files that have faults. */
function withoutFaulty(edition: Edition, faulty: ReadonlySet<string>, path: string): Edition {
  const isSound = ({file}: Entry): boolean => file === path || !faulty.has(file);
  const records = [...edition.records].filter(([, entry]) => isSound(entry));
  return records.length === edition.records.size
    ? edition
    : {...edition, records: new Map(records)};
}

/** The edition as if it had no other file. */
const toSlice = (edition: Edition, path: string): Edition => ({
  ...edition,
  pages: edition.pages.filter(({file}) => file === path),
  records: new Map([...edition.records].filter(([, {file}]) => file === path)),
  texts: edition.texts.filter((source) => source.path === path),
});
