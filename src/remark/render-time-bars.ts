import {selectRecords, type ExpertiseItem, type StepInTime} from '../edition';
import type {BarTrack} from '../pictures/bars';
import {drawBars} from '../pictures/draw-bars';
import {PICTURE_WORDS} from '../words/pictures-en';
import {withBasis} from './basis-marks';
import {el, type ElementNode} from './nodes';
import {picture} from './picture';
import type {RenderContext} from './render-context';
import type {Renderer} from './renderer';

const WORDS = PICTURE_WORDS.bars;
const WIDE = 640;
const NARROW = 324;

/** Parts of a month. */
const MONTHS = {days: 12 / 365, weeks: (7 * 12) / 365, months: 1} as const;

/** `::time-bars{ids="route-seconded-officer route-contracted-post"}`: the steps of routes and their time. */
export const renderTimeBars: Renderer = (context, use) => {
  const routes = selectRecords(context.edition, 'expertise', use.attributes).map(
    ({record}) => record,
  );
  const tracks = routes.map(toTrack);
  return [
    picture({
      id: 'time-bars',
      title: WORDS.title,
      caption: WORDS.caption,
      wide: drawBars(tracks, WORDS.months, WIDE),
      narrow: drawBars(tracks, WORDS.months, NARROW),
      twin: el('ul', {}, ...routes.map((route) => inWords(context, route))),
    }),
  ];
};

const toTrack = ({title, times = []}: ExpertiseItem): BarTrack => ({
  title,
  steps: times.map((time) => ({
    text: `${time.text}: ${spanOf(time)}`,
    least: time.takes && time.takes.least * MONTHS[time.takes.unit],
    most: time.takes?.most && time.takes.most * MONTHS[time.takes.unit],
  })),
});

/** `1 week`, `15 to 90 days`. */
function spanOf({takes}: StepInTime): string {
  if (!takes) return WORDS.unknown;
  const {least, most = least, unit} = takes;
  const [one, many] = WORDS.units[unit];
  return least === most
    ? `${least} ${least === 1 ? one : many}`
    : `${least} ${WORDS.to} ${most} ${many}`;
}

const inWords = (context: RenderContext, {title, times = []}: ExpertiseItem): ElementNode =>
  el(
    'li',
    {},
    el('strong', {}, title),
    el(
      'ol',
      {},
      ...times.map((time) =>
        el('li', {}, ...withBasis(context, `${time.text}: ${spanOf(time)}`, time)),
      ),
    ),
  );
