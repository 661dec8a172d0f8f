import {
  findRecord,
  formatDate,
  supersededBefore,
  type Basis,
  type Instrument,
  type Reference,
} from '../edition';
import {el, hidden, join, link, text, type Child, type ElementNode} from './nodes';
import {label, pathToRecord, type RenderContext} from './render-context';

/** What stands in running text; the mark beside it carries the full words. */
export const SHORT_WORDS = {general: 'General knowledge', proposal: 'Drafting proposal'} as const;

/** The letter in a ring that stands for each mark. */
const LETTERS: Record<string, string> = {text: 'R', excerpt: 'E', general: 'G', proposal: 'P'};

/** A mark: the letter for the eye, its words for everybody. */
export function mark(context: RenderContext, kind: string): ElementNode {
  const words = label(context, kind === 'proposal' ? 'basis' : 'verified', kind);
  return el(
    'span',
    {className: ['mark', `mark--${kind}`], title: words},
    el('span', {ariaHidden: 'true'}, LETTERS[kind] ?? '?'),
    hidden(`(${words})`),
  );
}

/** How running text names a source. */
export const nameOf = (instrument: Instrument): string =>
  instrument.symbol ?? instrument.short ?? instrument.title;

/** `ST/SGB/2003/13, s. 3.2(c) (R)`, linked to the register of sources. */
export function citation(context: RenderContext, source: Reference): ElementNode {
  context.shown.push({kind: 'source', source});
  return citationText(context, source);
}

/** A citation that is not counted again, for lists of sources. */
export function citationText(context: RenderContext, source: Reference): ElementNode {
  const instrument = findRecord(context.edition, 'instruments', source.instrument);
  if (!instrument) throw new Error(`There is no source ${source.instrument}`);
  const ended = supersededBefore(context.edition, source.instrument);
  return el(
    'span',
    {className: ['cite']},
    link(pathToRecord(context, instrument), {className: ['cite__source']}, nameOf(instrument)),
    source.at ? `, ${source.at}` : undefined,
    ended ? ` (no longer in force since ${formatDate(ended.date)})` : undefined,
    text(' '),
    mark(context, source.verified),
  );
}

/** What a record rests on, on one line: its sources, or the plain words for the other two. */
export function basisLine(
  context: RenderContext,
  claim: {basis?: Basis | undefined; sources?: readonly Reference[] | undefined},
): ElementNode {
  const sources = (claim.sources ?? []).map((source) => citation(context, source));
  return el(
    'span',
    {className: ['basis']},
    ...basisWords(context, claim.basis, sources.length > 0),
    ...join<Child>(sources, '; '),
  );
}

function basisWords(
  context: RenderContext,
  basis: Basis | undefined,
  hasSources: boolean,
): Child[] {
  if (basis === undefined || basis === 'source') return [];
  if (basis === 'general' && hasSources) return [];
  context.shown.push({kind: basis});
  const after = hasSources ? [text('; draws on ')] : [];
  return [text(`${SHORT_WORDS[basis]} `), mark(context, basis), ...after];
}
