import {
  toFootnote,
  toShortCitation,
  type CitedEdition,
  type CitedPlace,
} from '../../edition/model/citation-text';
import {toCslItem} from '../../edition/model/csl-item';
import {CITE_WORDS as WORDS} from '../tool-words-en';

/** A form in which a place is cited. Its words stand in the list that a reader chooses from. */
export interface CitationForm {
  name: string;
  cite: (edition: CitedEdition, place: CitedPlace & {id: string}) => string;
}

/**
 * The forms in which a place can be copied. What reference managers read says the same as the files
 * of citations, which a library writes at build (`package/citations.ts`); a test compares them. The
 * library itself would weigh more than the page.
 */
export const CITATION_FORMS: readonly CitationForm[] = [
  {name: WORDS.footnote, cite: toFootnote},
  {name: WORDS.inText, cite: toShortCitation},
  {name: 'BibTeX', cite: toBibtex},
  {name: 'RIS', cite: toRis},
  {
    name: 'CSL-JSON',
    cite: (edition, place) => JSON.stringify([toCslItem(edition, place)], null, 2),
  },
];

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function toBibtex(edition: CitedEdition, place: CitedPlace & {id: string}): string {
  const {id, title, note = '', issued} = toCslItem(edition, place);
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const fields = {
    booktitle: escapeTex(edition.title),
    edition: escapeTex(edition.edition),
    year,
    ...(month === undefined ? {} : {month: `${MONTHS[month - 1]} ${day}`}),
    note: escapeTex(note),
    // A second pair of braces keeps capitals as they are.
    title: `{${escapeTex(title)}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `\t${name} = {${value}},`);
  return [`@inbook{${id},`, ...lines, '}'].join('\n');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\textdollar{}',
  _: '\\textunderscore{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
};

/** Signs that mean something to TeX, as words of it. Letters of other scripts stay as they are. */
const escapeTex = (text: string): string =>
  text.replace(/[\\{}$_~^<>&#%]/g, (sign) => TEX[sign] ?? '');

function toRis(edition: CitedEdition, place: CitedPlace & {id: string}): string {
  const {id, title, section, note, issued} = toCslItem(edition, place);
  const fields = [
    ['TY', 'CHAP'],
    ['C1', section],
    ['ET', edition.edition],
    ['ID', id],
    ['N1', note],
    ['PY', issued?.['date-parts'][0]?.[0]],
    ['T2', edition.title],
    ['TI', title],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}`).join('\n');
}
