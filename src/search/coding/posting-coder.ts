import type {BitCoder} from './bit-coder';
import {createNumberCoder} from './number-coder';
import type {VersionChains} from './version-chains';

/** The sections that hold a term, ascending, and how often each does. */
export interface CodedPosting {
  ids: readonly number[];
  tfs: readonly number[];
}

/** The size of a number in bits: gaps and counts of one size have the same company. */
const sizeOf = (value: number): number => 31 - Math.clz32(value + 1);
const most = (limit: number, value: number): number => (value < limit ? value : limit);

/** Contexts of each kind of number. */
const GAPS = 16 * 8;
const LATER = 8;
const COUNTS = 16;

/**
 * Codes postings. Gaps are guessed from how common the term is and from the gap before: related sections stand together.
 * An amended version mostly has the terms of the section it amends, so that it costs next to nothing.
 */
export function createPostingCoder(coder: BitCoder, {firsts, amended, firstOf, versionsOf}: VersionChains): (posting: CodedPosting) => CodedPosting {
  const numbers = createNumberCoder(coder, 2);
  const gaps = createNumberCoder(coder, GAPS);
  const lacks = createNumberCoder(coder, LATER);
  const counts = createNumberCoder(coder, COUNTS);
  const firstPlace = new Map(firsts.map((id, at) => [id, at]));
  const amendedPlace = new Map(amended.map((id, at) => [id, at]));

  return ({ids, tfs}) => {
    const tfOf = new Map(ids.map((id, at) => [id, tfs[at]!]));
    const found: [number, number][] = [];
    const codeList = (list: readonly number[], places: ReadonlyMap<number, number>, own: readonly number[], which: number, take: (id: number) => void): void => {
      const held = numbers(which, own.length);
      const expected = most(15, sizeOf(Math.round(list.length / (held + 1)))) * 8;
      let place = -1;
      let gapSize = 3;
      for (let at = 0; at < held; at += 1) {
        const gap = gaps(expected + most(7, gapSize), at < own.length ? places.get(own[at]!)! - place - 1 : 0);
        place += gap + 1;
        gapSize = sizeOf(gap);
        const id = list[place];
        if (id === undefined) throw new RangeError('A posting names a section that does not exist.');
        take(id);
      }
    };
    let lastTf = 0;
    let lackHistory = 0;
    codeList(firsts, firstPlace, ids.filter((id) => firstPlace.has(id)), 0, (first) => {
      const tf = counts(most(7, lastTf), (tfOf.get(first) ?? 1) - 1) + 1;
      lastTf = tf;
      found.push([first, tf]);
      for (let version = first + 1; version <= first + versionsOf(first); version += 1) {
        const isLacking = lacks(lackHistory, tfOf.has(version) ? 0 : 1) > 0;
        lackHistory = ((lackHistory << 1) | Number(isLacking)) & (LATER - 1);
        if (!isLacking) found.push([version, counts(8 + most(7, tf), (tfOf.get(version) ?? 1) - 1) + 1]);
      }
    });
    const added = ids.filter((id) => amendedPlace.has(id) && !tfOf.has(firstOf(id)));
    codeList(amended, amendedPlace, added, 1, (id) => found.push([id, counts(8, (tfOf.get(id) ?? 1) - 1) + 1]));
    found.sort(([a], [b]) => a - b);
    return {ids: found.map(([id]) => id), tfs: found.map(([, tf]) => tf)};
  };
}
