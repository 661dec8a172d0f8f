import {scaleLinear} from 'd3-scale';
import {LINE, TEXT_SIZE} from './shape';
import {toYears, type Dated, type Timeline} from './timeline';
import {BOLD} from './text-width';
import {wrapText} from './wrap-text';

/** What is said of one time. */
export interface PlacedLabel {
  isSpan: boolean;
  /** Where its time is on the axis. */
  at: {x: number; y: number};
  x: number;
  y: number;
  height: number;
  when: string[];
  /** The lines of each statement. */
  texts: string[][];
}

export interface PlacedTimeline {
  width: number;
  height: number;
  axis: {x: number; top: number; bottom: number};
  years: {y: number; text: string}[];
  bars: {x: number; y: number; height: number; isOpen: boolean}[];
  labels: PlacedLabel[];
}

/** Room for a year, the width of a bar and its distance to the next. */
const YEAR_WIDTH = 40;
const LANE = 13;
export const BAR_WIDTH = 9;
const GAP = 9;
const MARGIN = 8;

/**
 * Time runs down, to scale. Words stand beside their time, moved only as far as needed for none to
 * cover another; a line leads from the one to the other.
 * @param width of the whole drawing
 * @param leader the way from the axis to the words
 */
export function layoutTimeline(
  {spans, events}: Timeline,
  {width, leader}: {width: number; leader: number},
): PlacedTimeline {
  const times = [...spans, ...events].flatMap((of) => [
    placeOf(of),
    toYears(of.until ?? of.from ?? ''),
  ]);
  const first = Math.floor(Math.min(...times));
  // What goes on is drawn to the end of the last year that something is known of.
  const last = Math.floor(Math.max(...times)) + 1;
  const lanes = toLanes(spans, last);
  const laneOf = (index: number): number => YEAR_WIDTH + (lanes[index] ?? 0) * LANE;
  const x = laneOf(-1) + (Math.max(-1, ...lanes) + 1) * LANE + 6;
  const room = width - x - leader;
  const groups = [
    ...spans.map((of, index) => ({isSpan: true, from: laneOf(index) + BAR_WIDTH, of: [of]})),
    ...byTime(events).map((of) => ({isSpan: false, from: x, of})),
  ].sort((a, b) => placeOf(a.of[0]) - placeOf(b.of[0]));
  const words = groups.map(({of}) => {
    const when = wrapText(of[0]?.when ?? '', room / BOLD, TEXT_SIZE);
    const texts = of.map(({text}) => wrapText(text, room, TEXT_SIZE));
    return {when, texts, height: (when.length + texts.flat().length) * LINE};
  });
  const bottom = MARGIN + words.reduce((sum, {height}) => sum + height + GAP, 0) - GAP;
  const toY = scaleLinear([first, last], [MARGIN, bottom]);
  const wanted = groups.map(({of}) => toY(placeOf(of[0])));
  const tops = spread(
    words.map(({height}, index) => ({y: wanted[index] ?? 0, height})),
    MARGIN,
    bottom,
  );
  return {
    width,
    height: bottom + MARGIN,
    axis: {x, top: MARGIN, bottom},
    years: toY
      .ticks(Math.max(2, Math.floor((bottom - MARGIN) / 60)))
      .filter(Number.isInteger)
      .map((year) => ({y: toY(year), text: String(year)})),
    bars: spans.map((of, index) => {
      const y = toY(placeOf(of));
      const height = toY(of.until === undefined ? last : toYears(of.until)) - y;
      return {x: laneOf(index), y, height, isOpen: of.until === undefined};
    }),
    labels: words.map((word, index) => ({
      ...word,
      isSpan: groups[index]?.isSpan ?? false,
      at: {x: groups[index]?.from ?? x, y: wanted[index] ?? 0},
      x: x + leader,
      y: tops[index] ?? 0,
    })),
  };
}

const placeOf = (of: Dated | undefined): number => toYears(of?.from ?? of?.until ?? '');

/** What is said of the same time, in the order of time. */
function byTime(events: readonly Dated[]): Dated[][] {
  const groups = new Map<string, Dated[]>();
  for (const event of events) groups.set(event.when, [...(groups.get(event.when) ?? []), event]);
  return [...groups.values()];
}

/** The column of each bar, so that bars of the same time stand side by side. */
function toLanes(spans: readonly Dated[], last: number): number[] {
  const ends: number[] = [];
  return spans.map((span) => {
    const free = ends.findIndex((end) => end <= placeOf(span));
    const lane = free === -1 ? ends.length : free;
    ends[lane] = span.until === undefined ? last : toYears(span.until);
    return lane;
  });
}

/** Upper edges: each as near to its place as the others allow, in the same order, within the limits. */
function spread(
  places: readonly {y: number; height: number}[],
  top: number,
  bottom: number,
): number[] {
  let least = top;
  const down = places.map(({y, height}) => {
    const at = Math.max(y - LINE / 2, least);
    least = at + height + GAP;
    return at;
  });
  let most = bottom;
  return down
    .reverse()
    .map((y, index) => {
      const height = places[places.length - 1 - index]?.height ?? 0;
      const at = Math.min(y, most - height);
      most = at - GAP;
      return at;
    })
    .reverse();
}
