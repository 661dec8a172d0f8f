import {findHiddenSigns, RETYPE, withoutHiddenSigns} from '../model/hidden-signs';
import {findLookAlikes} from '../model/look-alikes';
import type {Problem} from '../model/problem';
import {toMeantText} from '../model/to-meant-text';
import {createLineIndex, type Position} from './line-index';

export interface ParsedText {
  /** As the editor meant it; undefined where no program should try to read it. */
  text: string | undefined;
  problems: Problem[];
}

/** An editor needs the first few. */
const MAX_FAULTS = 20;

/**
 * What no sound text comes near, and what makes programs slow out of all proportion. A long table or a long list is
 * none of these.
 */
const COSTLY: readonly {found: RegExp; what: string; cure: string}[] = [
  {
    found: /(?<!\S)\S{1000}/,
    what: 'holds a word of more than 1000 signs',
    cure: 'put blanks between its parts, or remove it',
  },
  {found: /(?<! ) {500}/, what: 'holds more than 500 blanks in a row', cure: 'remove them'},
  {
    found: /(?:[>([{] ?){30}/,
    what: 'nests quotations or brackets more than 30 deep',
    cure: 'write it flat',
  },
];

/** What git writes around the two sides of a merge that it could not join. */
const MERGE_MARKER = /^(?:<{7}|\|{7}|>{7})(?: .*)?$/gm;
/** What stands between them, and is left over where only the others were taken out. */
const MERGE_MIDDLE = /^={7}$/gm;

/** The text of a file, whatever it holds, and what no text may hold. */
export function parseText(raw: string, file: string): ParsedText {
  const text = toMeantText(raw);
  const positionOf = createLineIndex(text);
  const report = (at: Position, what: string, cure: string): Problem => ({
    file,
    ...at,
    where: 'text',
    what,
    cure,
    rule: 'text',
  });
  for (const {found, what, cure} of COSTLY) {
    const at = found.exec(text)?.index;
    if (at !== undefined) return {text: undefined, problems: [report(positionOf(at), what, cure)]};
  }
  const markers = [...text.matchAll(MERGE_MARKER)];
  const left = markers.length > 0 ? markers : [...text.matchAll(MERGE_MIDDLE)];
  const problems = [
    ...[...findHiddenSigns(text), ...findLookAlikes(text)].map(({offset, name}) =>
      report(positionOf(offset), `holds ${name}`, RETYPE),
    ),
    ...left.map(({0: marker, index}) =>
      report(
        positionOf(index),
        `holds the marker of a merge: ${marker.slice(0, 40)}`,
        'keep one of the two sides, and remove the lines <<<<<<<, ======= and >>>>>>>',
      ),
    ),
  ];
  return {text: withoutHiddenSigns(text), problems: problems.slice(0, MAX_FAULTS)};
}
