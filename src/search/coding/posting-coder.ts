import type {BitCoder} from './bit-coder';
import {HolderCoder} from './holder-coder';
import {createNumberCoder} from './number-coder';
import type {PostingShape} from './posting-shape';

/** The sections that hold a term, ascending, and how often each does. */
export interface CodedPosting {
  ids: readonly number[];
  tfs: readonly number[];
}

/** The size of a number in bits: gaps and counts of one size have the same company. */
const sizeOf = (value: number): number => 31 - Math.clz32(value + 1);
const most = (limit: number, value: number): number => (value < limit ? value : limit);

/** Fewer sections than this are told by the gaps between them: to ask each section would take long and save little. */
const FEW = 8;
/** Contexts of each kind of number. */
const GAPS = 16 * 8;
const LACKS = 8 * 8;
const COUNTS = 8 * 8;

/**
 * Codes postings. An amended version mostly has the terms of the version before it, so that it costs next to nothing: first
 * the sections that amend none, then what amended versions have added, then what they have left out.
 */
export function createPostingCoder(
  coder: BitCoder,
  {chains: {firsts, amended}, lengths, added}: PostingShape,
): (posting: CodedPosting) => CodedPosting {
  const numbers = createNumberCoder(coder, 2);
  const gaps = createNumberCoder(coder, GAPS);
  const lacks = createNumberCoder(coder, LACKS);
  const counts = createNumberCoder(coder, COUNTS);
  const versionCounts = createNumberCoder(coder, 8);
  // A section of four times the length holds about twice the terms. Whole numbers, so that every engine reckons the same.
  const inFirsts = new HolderCoder(
    coder,
    firsts.map((id) => Math.floor(Math.sqrt(lengths[id]! + 1) * 64)),
  );
  const inAmended = new HolderCoder(
    coder,
    added.map((count) => count + 1),
  );
  const lengthSizes = lengths.map((length) => most(7, Math.max(0, sizeOf(length) - 2)));
  const isAmended = new Set(amended);
  const asked = new Uint32Array(lengths.length);
  const lacking = new Uint32Array(lengths.length);

  const codeGaps = (held: readonly number[], count: number): number[] => {
    const expected = most(15, sizeOf(Math.round(firsts.length / (count + 1)))) * 8;
    const places: number[] = [];
    let place = -1;
    let gapSize = 3;
    for (let at = 0; at < count; at += 1) {
      const gap = gaps(expected + most(7, gapSize), at < held.length ? held[at]! - place - 1 : 0);
      place += gap + 1;
      gapSize = sizeOf(gap);
      if (place >= firsts.length)
        throw new RangeError('A posting names a section that does not exist.');
      places.push(place);
    }
    return places;
  };
  const codeFirsts = (tfOf: ReadonlyMap<number, number>): number[] => {
    const held = firsts.flatMap((id, place) => (tfOf.has(id) ? [place] : []));
    const count = numbers(0, held.length);
    return (
      count < FEW
        ? codeGaps(held, count)
        : inFirsts.code(count, (place) => tfOf.has(firsts[place]!))
    ).map((place) => firsts[place]!);
  };
  const codeAdded = (tfOf: ReadonlyMap<number, number>): number[] => {
    const isAdded = (id: number): boolean => tfOf.has(id) && !tfOf.has(id - 1);
    return inAmended
      .code(numbers(1, amended.filter(isAdded).length), (place) => isAdded(amended[place]!))
      .map((place) => amended[place]!);
  };
  let history = 0;
  const codeLack = (version: number, isHeld: boolean): boolean => {
    const share = sizeOf(Math.floor((lacking[version]! * 128 + 32) / (asked[version]! + 2)));
    const isWithout = lacks(most(7, share) * 8 + history, isHeld ? 0 : 1) > 0;
    asked[version]! += 1;
    if (isWithout) lacking[version]! += 1;
    history = ((history << 1) | Number(isWithout)) & 7;
    return isWithout;
  };

  return ({ids, tfs}) => {
    const tfOf = new Map(ids.map((id, at) => [id, tfs[at]!]));
    const starts = [...codeFirsts(tfOf), ...codeAdded(tfOf)].sort((a, b) => a - b);
    const found: CodedPosting & {ids: number[]; tfs: number[]} = {ids: [], tfs: []};
    history = 0;
    let lastTf = 0;
    const take = (id: number, tf: number): void => {
      found.ids.push(id);
      found.tfs.push(tf);
    };
    for (const start of starts) {
      let tf = isAmended.has(start)
        ? versionCounts(0, (tfOf.get(start) ?? 1) - 1) + 1
        : counts(most(7, lastTf) * 8 + lengthSizes[start]!, (tfOf.get(start) ?? 1) - 1) + 1;
      lastTf = tf;
      take(start, tf);
      for (
        let version = start + 1;
        isAmended.has(version) && !codeLack(version, tfOf.has(version));
        version += 1
      ) {
        tf = versionCounts(most(7, tf), (tfOf.get(version) ?? 1) - 1) + 1;
        take(version, tf);
      }
    }
    return found;
  };
}
