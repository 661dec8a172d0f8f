import {toString} from 'mdast-util-to-string';
import type {Edition} from '../model/edition';
import {findHarmInAll} from '../model/find-harm-in-all';
import type {PlainWords} from '../model/find-names';
import {toOneLine, type Harm} from '../model/harm';
import {lazily} from '../model/lazily';
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
  const inFiles = harmInFiles(edition.texts, plain);
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

/** A text of its own, and how a problem names a place in it. */
interface Passage {
  text: string;
  placeOf: (offset: number) => Pick<Problem, 'file' | 'line' | 'column' | 'where'>;
}

function harmInPassages(
  passages: readonly Passage[],
  isProse: boolean,
  plain: PlainWords | undefined,
): Problem[] {
  const texts = passages.map(({text}) => text);
  return findHarmInAll(texts, isProse, plain).flatMap(({text, harm}) => {
    const place = passages[text]?.placeOf(harm.offset);
    return place ? [toHarmProblem(harm, place)] : [];
  });
}

/** What is wrong in files as they stand, comments and settings included. */
export function harmInFiles(files: readonly SourceFile[], plain?: PlainWords): Problem[] {
  const passages = files.map(({path, text}): Passage => {
    const positionOf = lazily(() => createLineIndex(text));
    return {
      text,
      placeOf: (offset) => ({file: path, ...positionOf()(offset), where: 'text'}),
    };
  });
  return harmInPassages(passages, false, plain);
}

/** What people type into the search is no prose, and all other texts are. */
function inRecords({records}: Edition, plain: PlainWords): Problem[] {
  const parts = [...records.values()].flatMap((entry) =>
    textsIn(entry.record).map(({text, part}) => ({entry, text, part})),
  );
  return [true, false].flatMap((isProse) => {
    const passages = parts
      .filter(({part}) => TYPED.test(part) !== isProse)
      .map(({entry, text, part}): Passage => ({
        text,
        placeOf: () => ({
          file: entry.file,
          ...entry.positionOf(part),
          where: whereOf(entry.record, part),
        }),
      }));
    return harmInPassages(passages, isProse, plain);
  });
}

function inPages({pages}: Edition, plain: PlainWords): Problem[] {
  const passages = pages.flatMap(({file, tree}) =>
    nodesIn(tree)
      .filter(({type}) => type === 'paragraph' || type === 'heading' || type === 'tableCell')
      .map((node): Passage => ({
        text: toString(node).replaceAll('\n', ' '),
        placeOf: () => ({file, ...placeOf(node), where: 'page'}),
      })),
  );
  return harmInPassages(passages, true, plain);
}
