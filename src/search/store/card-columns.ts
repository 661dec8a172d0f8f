import type {Corpus, CorpusSection} from '../corpus';
import {packAnchor, packName} from './name-codes';
import {packFacets} from '../facet-codes';
import {createReferenceWriter} from '../references';
import {toRuns} from '../runs';
import type {Facets, Name} from '../extract/section';
import {typeLook} from '../extract/section-types';
import type {MoreCards, PackedCards} from './store-files';

type Numbered = CorpusSection & {id: number};

/** The sections without their texts: those known by name for the first stage; the rest and the other names for the second. */
export function packCards({sections, archived}: Pick<Corpus, 'sections' | 'archived'>): {
  first: PackedCards;
  more: MoreCards;
} {
  const numbered = sections.map((section, id) => ({...section, id}));
  const named = numbered.filter((section) => isNamed(section));
  return {
    first: pack(
      named.map((section) => ({...section, names: section.names.filter((name) => !isLater(name))})),
    ),
    more: {
      archived,
      cards: pack(numbered.filter((section) => !isNamed(section))),
      names: packLaterNames(named),
    },
  };
}

/** Other names come with the second stage. */
const isLater = ({kind}: Name): boolean => kind === 'alias' || kind === 'said';

/** Whether people look for it by its name: not a sentence, not one heading of a page among others, no source without an official symbol. */
const isNamed = ({type, address, names}: CorpusSection): boolean =>
  !typeLook(type).isSentence &&
  !(type === 'page' && address.includes('#')) &&
  (type !== 'instrument' || names.some(({kind}) => kind === 'symbol'));

function packLaterNames(sections: readonly Numbered[]): MoreCards['names'] {
  let before = {id: 0, names: ''};
  return sections.flatMap(({id, title, address, names}) => {
    const later = names
      .filter(isLater)
      .map((name) => packName(name, {title, anchor: anchorOf(address)}));
    if (later.length === 0) return [];
    const step = id - before.id;
    const isSame = before.names === later.join('\t');
    before = {id, names: later.join('\t')};
    return [[step, ...(isSame ? [] : later)] as const];
  });
}

const anchorOf = (address: string): string => address.split('#')[1] ?? '';

function pack(sections: readonly Numbered[]): PackedCards {
  const pages = createReferenceWriter<string>();
  const crumbs = createReferenceWriter<readonly string[]>();
  const types = createReferenceWriter<string>();
  const facets = createReferenceWriter<Facets>();
  let lastGroup = 0;
  const numbers = sections.flatMap(({address, breadcrumbs, type, facets: own, group}) => {
    const step = group - lastGroup;
    lastGroup = group;
    return [
      pages.refer(address.split('#')[0]!),
      crumbs.refer(breadcrumbs),
      types.refer(type),
      facets.refer(own),
      step,
    ];
  });
  const lines = sections.map(({title, address, names}) => {
    const anchor = anchorOf(address);
    return [
      title,
      packAnchor(anchor, title),
      ...names.map((name) => packName(name, {title, anchor})),
    ]
      .map((part) => part.replace(/[\t\n]/g, ' '))
      .join('\t');
  });
  return {
    ids: toRuns(sections.map(({id}) => id)),
    numbers,
    lines: lines.map((line, at) => (line === lines[at - 1] ? '' : line)).join('\n'),
    pages: pages.values,
    crumbs: crumbs.values,
    types: types.values,
    facets: packFacets(facets.values),
  };
}
