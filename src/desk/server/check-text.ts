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
import type {Edition} from '../../edition';
import {isError, sortProblems, type Problem} from '../../edition/model/problem';
import {checkPageSize} from '../../edition/read/check-page-size';
import {parseText} from '../../edition/read/parse-text';
import type {DeskEdition} from './open-desk-edition';

/** Rules that read one file by itself. */
const OF_ONE_PAGE: readonly Check[] = [paragraphs, pageSafety, headings, boxes, tables];
/** Rules that look things up elsewhere, and are quick all the same. */
const OF_RECORDS: readonly Check[] = [references, basis, pointInTime, superseded];
const OF_GRAPHS: readonly Check[] = [procedureGraph, procedureContinuation, secondChannel, briefs];
const OF_PAGES: readonly Check[] = [directives, pageSettings, basis, pointInTime, superseded];

/**
 * What is wrong with one file if it held this text, in a fraction of a second. What only the whole edition can say (a
 * record that is shown nowhere, a page that nobody reaches) is left to the check in the background.
 */
export function checkText(desk: DeskEdition, path: string, text: string): Problem[] {
  const read = parseText(text, path);
  const isPage = path.endsWith('.md');
  const size = isPage ? checkPageSize(text, path) : [];
  if (read.text === undefined || size.length > 0) return sortProblems([...read.problems, ...size]);
  const {edition, problems} = desk.withText(path, read.text);
  const found = [...read.problems, ...problems];
  const alone = toSlice(edition, path);
  const run = (checks: readonly Check[], on: Edition): void => {
    for (const check of checks) found.push(...check.run(on).filter(({file}) => file === path));
  };
  found.push(...checkHarm(alone, desk.plainWords()));
  const isSound = !problems.some(isError);
  if (isPage) {
    run(OF_ONE_PAGE, alone);
    // They take it for granted that the settings and the directives are as they should be.
    if (isSound) run(OF_PAGES, {...edition, pages: alone.pages});
    if (isSound && !found.some(isError)) {
      run([anchors], {...edition, pages: alone.pages});
      found.push(...checkLinks(edition, alone.pages));
    }
  } else {
    run([references], edition);
    if (isSound) run(OF_RECORDS.slice(1), edition);
    if (isSound && !found.some(isError)) run(OF_GRAPHS, edition);
  }
  return sortProblems(found);
}

/** The edition as if it had no other file. */
const toSlice = (edition: Edition, path: string): Edition => ({
  ...edition,
  pages: edition.pages.filter(({file}) => file === path),
  records: new Map([...edition.records].filter(([, {file}]) => file === path)),
  texts: edition.texts.filter((source) => source.path === path),
});
