import {formatDate, NEXT, type Audience, type Page} from '../edition';
import {reconstructionNote} from '../edition/model/reconstruction-note';
import {mark} from './basis-marks';
import {mandateName} from './condition-mark';
import {el, join, link, type Child, type ElementNode} from './nodes';
import {label, pathTo, type RenderContext, type ShownBasis} from './render-context';

const ORDER = ['text', 'excerpt', 'general', 'proposal'] as const;
type Kind = (typeof ORDER)[number];

const kindOf = (shown: ShownBasis): Kind =>
  shown.kind === 'source' ? shown.source.verified : shown.kind;

/**
 * What a reader must know before trusting a page: edition, day, for whom, when to be read again,
 * and what its statements rest on.
 */
export function trustHeader(context: RenderContext): ElementNode {
  const {
    edition,
    page: {settings, path},
  } = context;
  const state = edition.folders.name === NEXT ? ', being written' : '';
  const day = edition.about.as_of;
  const note = reconstructionNote(day, settings.reviewed ?? settings.drafted ?? null);
  const counts = countBases(context.shown);
  return el(
    'aside',
    {className: ['trust'], dataSearch: 'off', dataPage: path, ariaLabel: 'About this page'},
    el(
      'dl',
      {className: ['trust__facts']},
      fact(
        'Edition',
        `${edition.about.edition}${state}, as of ${formatDate(day)}${note === undefined ? '' : `; ${note}`}`,
      ),
      moreFact('For', forWhom(context)),
      ...(settings.drafted && !settings.reviewed
        ? [fact('Drafted', `${formatDate(settings.drafted)}, not yet reviewed`)]
        : []),
      moreFact(
        'Review by',
        el(
          'time',
          {dateTime: settings.review_by, className: ['review-by']},
          formatDate(settings.review_by),
        ),
      ),
      ...(counts.length > 0
        ? [
            moreFact(
              'Rests on',
              ...join<Child>(
                counts.map(({kind, count}) =>
                  el('span', {className: ['trust__count']}, mark(context, kind), ` ${count}`),
                ),
                ' · ',
              ),
            ),
          ]
        : []),
    ),
    ...(counts.length > 0 ? [legend(context, counts)] : []),
  );
}

const forWhom = (context: RenderContext): string =>
  `${audienceOf(context, context.page.settings.audience)}; ${mandatesOf(context, context.page.settings)}`;

const fact = (name: string, ...value: (Child | string)[]): ElementNode =>
  el('div', {}, el('dt', {}, name), el('dd', {}, ...value));

/** A phone shows it in the legend. */
const moreFact = (name: string, ...value: (Child | string)[]): ElementNode =>
  el('div', {className: ['trust__more']}, el('dt', {}, name), el('dd', {}, ...value));

/**
 * Shows the marks of our own drafting as well (`quiet-own-drafting.ts`). Without a script; where a
 * style cannot ask for it, all marks stand there always.
 */
function switchOfMarks(counts: readonly BasisCount[]): ElementNode | undefined {
  if (!counts.some(({kind}) => kind === 'proposal')) return undefined;
  return el(
    'p',
    {className: ['trust__all']},
    'What has no mark is our own drafting. ',
    el(
      'label',
      {},
      el('input', {type: 'checkbox', className: ['trust__switch'], autoComplete: 'off'}),
      ' Mark it too',
    ),
  );
}

const audienceOf = (context: RenderContext, audience: readonly Audience[]): string =>
  audience.map((who) => label(context, 'audience', who)).join(' · ');

function mandatesOf(context: RenderContext, settings: Page): string {
  return settings.mandates === 'all'
    ? 'all mandates'
    : settings.mandates.map((id) => mandateName(context, id)).join(' · ');
}

type BasisCount = {kind: Kind; count: number};

const countBases = (shown: readonly ShownBasis[]): BasisCount[] =>
  ORDER.map((kind) => ({kind, count: shown.filter((one) => kindOf(one) === kind).length})).filter(
    ({count}) => count > 0,
  );

/** That our own drafting goes without a mark is said in sight, where a page has any. */
const summaryOf = (counts: readonly BasisCount[]): string =>
  counts.some(({kind}) => kind === 'proposal')
    ? 'No mark: our own drafting. What the letters mean'
    : 'What the letters mean';

/** The letters in words, one press away. */
function legend(context: RenderContext, counts: readonly BasisCount[]): ElementNode {
  const {settings} = context.page;
  const guide = context.edition.pages.find((page) => page.path === 'about/how-to-read.md');
  return el(
    'details',
    {className: ['trust__legend']},
    el('summary', {}, summaryOf(counts)),
    el('p', {className: ['trust__for']}, `For: ${forWhom(context)}.`),
    el(
      'ul',
      {},
      ...counts.map(({kind, count}) =>
        el('li', {}, mark(context, kind), ` ${count} ${WORDS[kind]}`),
      ),
    ),
    el(
      'p',
      {},
      `${reviewState(settings)} To be read again by ${formatDate(settings.review_by)}. `,
      guide && link(pathTo(context, guide.path), {}, 'How to read the marks'),
    ),
    switchOfMarks(counts),
  );
}

/** When the whole page was last read against its sources, and by which role; or that nobody has done so. */
function reviewState({drafted, reviewed, reviewed_by}: Page): string {
  if (reviewed)
    return `Reviewed against its sources on ${formatDate(reviewed)}${reviewed_by ? `, by: ${reviewed_by}` : ''}.`;
  return drafted
    ? `Drafted on ${formatDate(drafted)}. Nobody has yet reviewed the whole page against its sources.`
    : 'Nobody has yet reviewed the whole page against its sources.';
}

const WORDS: Record<Kind, string> = {
  text: 'read in source',
  excerpt: 'seen in extract',
  general: 'general knowledge, to be checked',
  proposal: 'drafting proposals, need specialist review',
};
