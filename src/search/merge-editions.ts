import type {ArchivedTitles, Corpus, CorpusSection, EditionSections, FacetLabel} from './corpus';
import {FACET_NAMES} from './filters';
import type {Section} from './section';

/**
 * Every distinct section of the editions once. A section that two editions share word for word is one; an amended one is a
 * version of its own beside the other.
 */
export function mergeEditions(
  editions: readonly EditionSections[],
  archived: readonly ArchivedTitles[] = [],
): Corpus {
  const keyed = editions.map(({edition, sections}) => withKeys(sections, edition.name));
  const versions = new Map<string, Map<string, {section: CorpusSection; editions: number[]}>>();
  const order = orderOf(keyed.map((sections) => sections.map(({key}) => key)));
  const groups = new Map(order.map((key, group) => [key, group]));
  keyed.forEach((sections, edition) => {
    for (const {key, section} of sections) {
      const content = JSON.stringify(section);
      const known =
        versions.get(key) ?? new Map<string, {section: CorpusSection; editions: number[]}>();
      versions.set(key, known);
      const version = known.get(content) ?? {
        section: {...section, group: groups.get(key)!},
        editions: [],
      };
      known.set(content, version);
      version.editions.push(edition);
    }
  });
  const all = order.flatMap((key) => [...versions.get(key)!.values()]);
  return {
    editions: editions.map(({edition}) => edition),
    archived,
    labels: mergeLabels(editions),
    sections: all.map(({section}) => section),
    members: editions.map((_, edition) =>
      all.flatMap((version, id) => (version.editions.includes(edition) ? [id] : [])),
    ),
  };
}

type Keyed = {key: string; section: Omit<CorpusSection, 'group'>};

/** Sections that share an address, as rows of a table do, are told apart by their order. */
function withKeys(sections: readonly Section[], edition: string): Keyed[] {
  const seen = new Map<string, number>();
  return sections.map(({url, ...rest}) => {
    const address = url.replace(`/${edition}/`, '');
    const place = `${address} ${rest.type}`;
    const nth = seen.get(place) ?? 0;
    seen.set(place, nth + 1);
    return {key: `${place} ${nth}`, section: {address, ...rest}};
  });
}

/** One order for all: that of the first edition; what only others have follows what it follows there. */
function orderOf(lists: readonly (readonly string[])[]): string[] {
  const after = new Map<string, string[]>();
  const known = new Set<string>();
  for (const list of lists) {
    let last = '';
    for (const key of list) {
      if (!known.has(key)) {
        known.add(key);
        after.set(last, [key, ...(after.get(last) ?? [])]);
      }
      last = key;
    }
  }
  // A depth-first walk without recursion: an edition may be one long chain.
  const order: string[] = [];
  const stack = [...(after.get('') ?? [])].reverse();
  for (let key = stack.pop(); key !== undefined; key = stack.pop()) {
    order.push(key);
    stack.push(...[...(after.get(key) ?? [])].reverse());
  }
  return order;
}

function mergeLabels(editions: readonly EditionSections[]): Corpus['labels'] {
  return Object.fromEntries(
    FACET_NAMES.map((facet) => {
      const labels = new Map<string, FacetLabel>();
      for (const {labels: own} of editions)
        for (const label of own[facet] ?? [])
          if (!labels.has(label.value)) labels.set(label.value, label);
      return [facet, [...labels.values()]];
    }),
  );
}
