import {attributeOf, formatDate, recordOf, type DatedClaim, type Mission} from '../edition';
import {drawTimeline} from '../pictures/draw-timeline';
import {toYears, type Dated, type Timeline} from '../pictures/timeline';
import {PICTURE_WORDS} from '../words/pictures-en';
import {mandateName} from './condition-mark';
import {el, type ElementNode} from './nodes';
import {picture} from './picture';
import type {RenderContext} from './render-context';
import type {Renderer} from './renderer';

const WORDS = PICTURE_WORDS.timeline;
const WIDE = {width: 640, leader: 70};
const NARROW = {width: 324, leader: 40};

/** `::timeline{mission=unmik}`: the mandate, the dated steps and the dated figures of a mission in time. */
export const renderTimeline: Renderer = (context, use) => {
  const mission = recordOf(context.edition, 'missions', attributeOf(use, 'mission'));
  const timeline = toTimeline(context, mission);
  return [
    picture({
      id: `timeline-${mission.id}`,
      title: WORDS.title(mission.acronym),
      caption: WORDS.caption,
      wide: drawTimeline(timeline, WIDE),
      narrow: drawTimeline(timeline, NARROW),
      twin: inWords(timeline),
    }),
  ];
};

/** What the record of a mission dates: periods as bars; claims with a date and figures as points. */
function toTimeline(context: RenderContext, mission: Mission): Timeline {
  const {units, law, assistance, conduct, partners, criticism, hand_over, figures = []} = mission;
  const claims = [units, law, assistance, conduct, partners, criticism, hand_over].flatMap(
    (list: readonly DatedClaim[] = []) => list,
  );
  return {
    spans: mission.periods
      .filter(({from}) => from)
      .map(({from, until, mandate}) => ({
        from,
        until,
        when: whenOf({from, until: until ?? ''}),
        text: mandateName(context, mandate),
      })),
    events: [
      ...claims.flatMap(({from, until, short}) =>
        short ? [{from, until, when: whenOf({from, until}), text: short}] : [],
      ),
      ...figures.flatMap(({from, until, when, measure, value}) =>
        from || until ? [{from, until, when, text: `${measure}: ${value}`}] : [],
      ),
    ],
  };
}

/** `October 2000`, `2004 to 2005`, `to July 2002`; an empty end is none yet. */
function whenOf({from, until}: Pick<Dated, 'from' | 'until'>): string {
  const end = until === '' ? WORDS.untilNow : until && WORDS.until(formatDate(until));
  return [from && formatDate(from), end].filter(Boolean).join(' ');
}

const inWords = ({spans, events}: Timeline): ElementNode =>
  el(
    'ul',
    {},
    ...[...spans, ...events]
      .sort((a, b) => yearOf(a) - yearOf(b))
      .map(({when, text}) => el('li', {}, el('strong', {}, when), `: ${text}`)),
  );

const yearOf = ({from, until}: Dated): number => toYears(from ?? until ?? '');
