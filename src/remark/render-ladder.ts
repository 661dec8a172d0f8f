import {entriesOf, selectRecords, type GuidanceItem} from '../edition';
import {conditionFor} from '../edition/model/applicability';
import {drawLadder, type Ladder, type LadderMark} from '../pictures/draw-ladder';
import {PICTURE_WORDS} from '../words/pictures-en';
import {picture} from './picture';
import {renderApplicability} from './render-applicability';
import type {RenderContext} from './render-context';
import type {Renderer} from './renderer';

const WORDS = PICTURE_WORDS.ladder;
const WIDE = {width: 660, wordsWidth: 400};
const NARROW = {width: 324, wordsWidth: 324};

const MARKS: Readonly<Record<string, LadderMark>> = {
  applies: 'full',
  'if-mandated-and-requested': 'half',
  'not-in-mandate': 'empty',
};

/**
 * `::ladder{ids="lead-regulation-early …"}`: guidance items as rungs, what fewest mandates open on top. How far each
 * applies is what the item says; the text beside it is the table of the same items.
 */
export const renderLadder: Renderer = (context, use) => {
  const all = entriesOf(context.edition, 'guidance').map(({record}) => record);
  const items = selectRecords(context.edition, 'guidance', use.attributes).map(
    ({record}) => record,
  );
  const ladder = toLadder(context, items);
  const everywhere = all.filter(({mandates}) => mandates === 'all').length;
  const [twin] = renderApplicability(context, use, []);
  if (!twin) throw new Error('A ladder has no table beside it');
  return [
    picture({
      id: 'ladder',
      title: WORDS.title,
      caption: `${WORDS.caption} ${WORDS.counts(everywhere, all.length)}`,
      wide: drawLadder(ladder, WIDE),
      narrow: drawLadder(ladder, NARROW),
      twin,
    }),
  ];
};

function toLadder(context: RenderContext, items: readonly GuidanceItem[]): Ladder {
  const mandates = entriesOf(context.edition, 'mandates')
    .map(({record}) => record)
    .sort((a, b) => a.order - b.order);
  const rungs = items.map((item) => ({
    text: item.text,
    marks: mandates.map(({id}): LadderMark => MARKS[conditionFor(item, id)] ?? 'empty'),
  }));
  return {
    columns: mandates.map(({title}) => title),
    rungs: rungs.sort((a, b) => opens(a.marks) - opens(b.marks)),
  };
}

/** How far an act is open over all mandates: an open door counts twice what one on request does. */
const opens = (marks: readonly LadderMark[]): number =>
  marks.reduce((sum, mark) => sum + {full: 2, half: 1, empty: 0}[mark], 0);
