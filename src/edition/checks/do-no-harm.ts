import {toString} from 'mdast-util-to-string';
import type {Edition, Entry} from '../model/edition';
import {findHarmInAll} from '../model/find-harm-in-all';
import type {PlainWords} from '../model/find-names';
import {findHarm, toOneLine, type Harm} from '../model/harm';
import {nodesIn, placeOf} from '../model/nodes-in';
import type {Problem} from '../model/problem';
import {textsIn} from '../model/texts-in';
import {foldersOf, NEXT} from '../read/find-editions';
import {createLineIndex} from '../read/line-index';
import {whereOf} from '../read/parse-records';
import type {SourceFile} from '../read/read-files';
import type {Check} from './check';
import {plainWordsOf} from './plain-words-of';

/** What people type into the search: words that the package itself would not use. */
const TYPED = /\/(people_say|also_said)(\/|$)/;

/**
 * An automatic gate before a person's decision (design rule 4). It reads every text that is
 * published with an edition.
 */
export const doNoHarm: Check = {
  name: 'do-no-harm',
  needs: 'files',
  run: (edition) => checkHarm(edition, plainWordsOf(edition)),
};

/**
 * The same for some files of an edition.
 * @param plain the words of the whole edition: one that has no name in it writes them small somewhere
 */
export function checkHarm(edition: Edition, plain: PlainWords): Problem[] {
  const inFiles = edition.texts.flatMap((file) => harmInFile(file, plain));
  const said = new Map<string, string[]>();
  for (const {file, harm} of inFiles)
    if (harm) said.set(file, [...(said.get(file) ?? []), toOneLine(harm.words)]);
  const isSaid = ({file, harm}: Problem): boolean => {
    const words = toOneLine(harm?.words ?? '');
    return (said.get(file) ?? []).some((each) => each.includes(words) || words.includes(each));
  };
  // Words that are split over lines or by emphasis show only once they are put together.
  const joined = [...inRecords(edition, plain), ...inPages(edition, plain)];
  const found = [...inFiles, ...joined.filter((problem) => !isSaid(problem))];
  return isPublished(edition) ? found.map(toWarning) : found;
}

/** An edition that is being cut has its number already, and stands elsewhere. */
const isPublished = ({folders}: Edition): boolean =>
  folders.name !== NEXT && folders.docs === foldersOf(folders.name).docs;

/**
 * What a gate that has learned more finds in a text that can no longer change. It must not stand
 * in the way of a correction of the others.
 */
const toWarning = (problem: Problem): Problem => ({
  ...problem,
  cure: 'this edition cannot change: archive it if this can hurt somebody, or else say in data/waivers.yml why it may stand',
  level: 'warning',
});

export const toHarmProblem = (
  {kind, words, what, cure}: Harm,
  place: Pick<Problem, 'file' | 'line' | 'column' | 'where'>,
): Problem => ({...place, what, cure, rule: 'do-no-harm', harm: {kind, words}});

/** What is wrong in a file as it stands, comments and settings included. */
export function harmInFile({path, text}: SourceFile, plain?: PlainWords): Problem[] {
  const positionOf = createLineIndex(text);
  return findHarm(text, false, plain).map((harm) =>
    toHarmProblem(harm, {file: path, ...positionOf(harm.offset), where: 'text'}),
  );
}

function inRecords(edition: Edition, plain: PlainWords): Problem[] {
  return [...edition.records.values()].flatMap((entry) => inRecord(entry, plain));
}

/** What people type into the search, and all other texts, are judged apart. */
function inRecord(entry: Entry, plain: PlainWords): Problem[] {
  const [typed, written] = partition(textsIn(entry.record), ({part}) => TYPED.test(part));
  return [written, typed].flatMap((texts) =>
    findHarmInAll(
      texts.map(({text}) => text),
      texts === written,
      plain,
    ).map(({text, harm}) => {
      const part = texts[text]?.part ?? '';
      return toHarmProblem(harm, {
        file: entry.file,
        ...entry.positionOf(part),
        where: whereOf(entry.record, part),
      });
    }),
  );
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function inPages(edition: Edition, plain: PlainWords): Problem[] {
  return edition.pages.flatMap((page) => {
    const nodes = nodesIn(page.tree).filter(
      ({type}) => type === 'paragraph' || type === 'heading' || type === 'tableCell',
    );
    const texts = nodes.map((node) => toString(node).replaceAll('\n', ' '));
    return findHarmInAll(texts, true, plain).map(({text, harm}) =>
      toHarmProblem(harm, {
        file: page.file,
        ...placeOf(nodes[text] ?? page.tree),
        where: 'page',
      }),
    );
  });
}
