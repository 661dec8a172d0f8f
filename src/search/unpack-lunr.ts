import lunr from 'lunr';
import type {PackedLunr} from './pack-lunr';

type Posting = {_index: number} & Record<string, Record<string, object> | number>;

/** The lunr index as it was before packing, to the last digit. */
export function unpackLunr({version, fields, terms, vectors}: PackedLunr): lunr.Index {
  const names = terms === '' ? [] : terms.split(' ');
  const postings = names.map((_, index): Posting => {
    const posting = Object.create(null) as Posting;
    posting._index = index;
    for (const field of fields) posting[field] = Object.create(null) as Record<string, object>;
    return posting;
  });
  const fieldVectors = Array.from({length: vectors[0]?.length ?? 0}, (_, ref) => fields.map((field, at) => {
    const elements = unpackVector(vectors[at]![ref]!);
    for (let each = 0; each < elements.length; each += 2) (postings[elements[each]!]![field] as Record<string, object>)[ref] = {};
    return [`${field}/${ref}`, elements];
  })).flat();
  const invertedIndex = names.map((name, index) => [name, postings[index]] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return lunr.Index.load({version, fields, fieldVectors, invertedIndex, pipeline: []});
}

function unpackVector(packed: readonly number[]): number[] {
  const elements: number[] = [];
  let last = 0;
  for (let at = 0; at < packed.length; at += 2) {
    last += packed[at]!;
    elements.push(last, packed[at + 1]! / 1000);
  }
  return elements;
}
