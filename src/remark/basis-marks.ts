import {
  formatDate,
  recordOf,
  supersededBefore,
  type Basis,
  type Instrument,
  type Reference,
} from '../edition';
import {el, hidden, join, link, text, type Child, type ElementNode} from './nodes';
import {label, pathToRecord, type RenderContext} from './render-context';

/** A claim of any kind: a record, a part of one, or a statement. */
type Based = {basis?: Basis | undefined; sources?: readonly Reference[] | undefined};

/** What stands in running text; the mark beside it carries the full words. */
export const SHORT_WORDS = {general: 'General knowledge', proposal: 'Drafting proposal'} as const;

/** The letter in a ring that stands for each mark. */
const LETTERS: Record<string, string> = {text: 'R', excerpt: 'E', general: 'G', proposal: 'P'};

/** A mark: a letter to look at, and its full words for screen readers and as a tooltip. */
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

/** A citation that is not counted again. */
const citationText = (context: RenderContext, source: Reference): ElementNode =>
  el(
    'span',
    {className: ['cite']},
    sourceLink(context, source),
    source.at && `, ${source.at}`,
    endedNote(context, source),
    text(' '),
    mark(context, source.verified),
  );

/** `ST/SGB/2003/13: s. 1 (R); s. 3.2(c) (E)`: one source at its places, for lists of sources. */
export function citationOfPlaces(
  context: RenderContext,
  sources: readonly [Reference, ...Reference[]],
): ElementNode {
  const [first, ...others] = sources;
  if (others.length === 0) return citationText(context, first);
  const places = sources.map(({at, verified}) =>
    el(
      'span',
      {className: ['cite__place']},
      at ?? 'no place named',
      text(' '),
      mark(context, verified),
    ),
  );
  return el(
    'span',
    {className: ['cite']},
    sourceLink(context, first),
    endedNote(context, first),
    ': ',
    ...join<Child>(places, '; '),
  );
}

function sourceLink(context: RenderContext, source: Reference): Child {
  const instrument = recordOf(context.edition, 'instruments', source.instrument);
  return link(pathToRecord(context, instrument), {className: ['cite__source']}, nameOf(instrument));
}

function endedNote(context: RenderContext, source: Reference): string | undefined {
  const ended = supersededBefore(context.edition, source.instrument);
  return ended && ` (no longer in force since ${formatDate(ended.date)})`;
}

/** What a claim rests on, on one line: its sources, or the words for the other two kinds of basis. */
export function basisLine(context: RenderContext, {basis, sources = []}: Based): ElementNode {
  const citations = sources.map((source) => citation(context, source));
  return el(
    'span',
    {className: ['basis']},
    ...basisWords(context, basis, citations.length > 0),
    ...join<Child>(citations, '; '),
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
  const words = [text(`${SHORT_WORDS[basis]} `), mark(context, basis)];
  return hasSources ? [...words, text('; draws on ')] : words;
}

/** Words and what they rest on; search leaves the basis out. */
export const withBasis = (context: RenderContext, words: string, claim: Based): Child[] => [
  text(words),
  text(' '),
  el('span', {dataSearch: 'off'}, basisLine(context, claim)),
];
