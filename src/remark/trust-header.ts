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
  const {settings, path} = context.page;
  const counts = countBases(context.shown);
  return el(
    'aside',
    {className: ['trust'], dataSearch: 'off', dataPage: path, ariaLabel: 'About this page'},
    el(
      'dl',
      {className: ['trust__facts']},
      fact('Edition', editionOf(context)),
      fact('For', forWhom(context)),
      ...(settings.drafted && !settings.reviewed
        ? [fact('Drafted', `${formatDate(settings.drafted)}, not yet reviewed`)]
        : []),
      fact(
        'Review by',
        el(
          'time',
          {dateTime: settings.review_by, className: ['review-by']},
          formatDate(settings.review_by),
        ),
      ),
      ...(counts.length > 0
        ? [
            fact(
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
    legend(context, counts),
  );
}

function editionOf(context: RenderContext): string {
  const {about, folders} = context.edition;
  const state = folders.name === NEXT ? ', being written' : '';
  const note = noteOf(context);
  return `${about.edition}${state}, as of ${formatDate(about.as_of)}${note === undefined ? '' : `; ${note}`}`;
}

/** That an edition of an earlier day was written later, where it was. */
const noteOf = ({edition, page: {settings}}: RenderContext): string | undefined =>
  reconstructionNote(edition.about.as_of, settings.reviewed ?? settings.drafted ?? null);

const forWhom = (context: RenderContext): string =>
  `${audienceOf(context, context.page.settings.audience)}; ${mandatesOf(context, context.page.settings)}`;

const fact = (name: string, ...value: (Child | string)[]): ElementNode =>
  el('div', {}, el('dt', {}, name), el('dd', {}, ...value));

/**
 * Shows the marks of our own drafting as well (`quiet-own-drafting.ts`). Without a script; where a
 * style cannot ask for it, all marks stand there always.
 */
function switchOfMarks(counts: readonly BasisCount[]): ElementNode | undefined {
  if (!hasOurs(counts)) return undefined;
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

const hasOurs = (counts: readonly BasisCount[]): boolean =>
  counts.some(({kind}) => kind === 'proposal');

/** That our own drafting goes without a mark is said in sight, where a page has any. */
const summaryOf = (counts: readonly BasisCount[]): string =>
  hasOurs(counts) ? 'No mark: our own drafting. What the letters mean' : 'What the letters mean';

/** All of the block in one line, for a phone: `Edition 2.3 · our drafting, not reviewed`. */
function shortOf(context: RenderContext, counts: readonly BasisCount[]): string {
  const {reviewed} = context.page.settings;
  const state = reviewed ? `reviewed ${formatDate(reviewed)}` : 'not reviewed';
  const said = noteOf(context) ?? [...(hasOurs(counts) ? ['our drafting'] : []), state].join(', ');
  return `Edition ${context.edition.about.edition} · ${said}`;
}

/** The letters in words, one press away. On a phone, the whole block. */
function legend(context: RenderContext, counts: readonly BasisCount[]): ElementNode {
  const {settings} = context.page;
  const guide = context.edition.pages.find((page) => page.path === 'about/how-to-read.md');
  const hasLetters = counts.length > 0;
  return el(
    'details',
    {className: ['trust__legend', ...(hasLetters ? [] : ['trust__phone'])]},
    el(
      'summary',
      {},
      el('span', {className: ['trust__phone']}, shortOf(context, counts)),
      hasLetters && el('span', {className: ['trust__wide']}, summaryOf(counts)),
    ),
    el(
      'p',
      {className: ['trust__phone']},
      `Edition ${editionOf(context)}. For: ${forWhom(context)}.`,
    ),
    hasLetters &&
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
