import {formatDate, NEXT, type Audience, type Page} from '../edition';
import {mark} from './basis-marks';
import {mandateName} from './condition-mark';
import {el, hidden, join, type Child, type ElementNode} from './nodes';
import {label, type RenderContext, type ShownBasis} from './render-context';

const ORDER = ['text', 'excerpt', 'general', 'proposal'] as const;
type Kind = (typeof ORDER)[number];

const kindOf = (shown: ShownBasis): Kind => (shown.kind === 'source' ? shown.source.verified : shown.kind);

/** What a reader must know before trusting a page: edition, day, for whom, when read again, and what its statements rest on. */
export function trustHeader(context: RenderContext): ElementNode {
  const {edition, page: {settings, path}} = context;
  const state = edition.folders.name === NEXT ? ', being written' : '';
  return el('aside', {className: ['trust'], dataSearch: 'off', dataPage: path, ariaLabel: 'About this page'},
    el('dl', {className: ['trust__facts']},
      fact('Edition', `${edition.about.edition}${state}, as of ${formatDate(edition.about.as_of)}`),
      fact('For', audienceOf(context, settings.audience)),
      fact('Mandates', mandatesOf(context, settings)),
      fact('Reviewed', formatDate(settings.reviewed)),
      fact('Review by', el('time', {dateTime: settings.review_by, className: ['review-by']}, formatDate(settings.review_by))),
      ...basisFact(context)));
}

const fact = (name: string, ...value: (Child | string)[]): ElementNode => el('div', {}, el('dt', {}, name), el('dd', {}, ...value));

const audienceOf = (context: RenderContext, audience: readonly Audience[]): string => audience.map((who) => label(context, 'audience', who)).join(' · ');

function mandatesOf(context: RenderContext, settings: Page): string {
  return settings.mandates === 'all' ? 'All mandates' : settings.mandates.map((id) => mandateName(context, id)).join(' · ');
}

function basisFact(context: RenderContext): ElementNode[] {
  const counts = ORDER.map((kind) => ({kind, count: context.shown.filter((shown) => kindOf(shown) === kind).length})).filter(({count}) => count > 0);
  if (counts.length === 0) return [];
  const parts = counts.map(({kind, count}) => el('span', {className: ['trust__count']}, mark(context, kind), ` ${count} ${WORDS[kind]}`));
  return [fact('Rests on', hidden('statements: '), ...join<Child>(parts, ' · '))];
}

const WORDS: Record<Kind, string> = {
  text: 'read in source', excerpt: 'seen in extract', general: 'general knowledge, to be checked', proposal: 'drafting proposals',
};
