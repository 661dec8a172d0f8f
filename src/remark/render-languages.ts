import type {Link} from 'mdast';
import {entriesOf, recordOf, type Reference, type Term} from '../edition';
import {mark, nameOf} from './basis-marks';
import {withAcronym} from './entry-parts';
import {el, link, text, type Children} from './nodes';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {scrollTable, tableRow} from './scroll-table';

type Language = keyof NonNullable<Term['names_in']>;

/** The official languages of the UN beside English, in the order in which the UN lists them. */
const LANGUAGES: Readonly<Record<Language, string>> = {
  ar: 'Arabic',
  zh: 'Chinese',
  fr: 'French',
  ru: 'Russian',
  es: 'Spanish',
};

/** `::languages`: the terms that have names in the official languages, a row for each. */
export const renderLanguages: Renderer = (context) => {
  const terms = entriesOf(context.edition, 'terms')
    .map(({record}) => record)
    .filter(({names_in: names}) => names !== undefined)
    .sort((a, b) => a.term.localeCompare(b.term, 'en'));
  const languages = Object.keys(LANGUAGES) as Language[];
  return [
    scrollTable({
      caption: 'Terms in the six official languages.',
      columns: ['English', ...Object.values(LANGUAGES)],
      rows: terms.map((term) =>
        tableRow(
          link(pathToRecord(context, term), {}, withAcronym(term.term, term.acronym)),
          ...languages.map((language) => nameIn(context, term, language)),
        ),
      ),
      names: ['languages'],
    }),
  ];
};

/** The name to use, and whether it was read in an official text or is ours. */
function nameIn(context: RenderContext, {names_in, names_seen}: Term, lang: Language): Children {
  const name = names_in?.[lang]?.[0];
  if (name === undefined) return ['–'];
  const seen = names_seen?.[lang];
  return [
    el('span', {lang, dir: lang === 'ar' ? 'rtl' : 'ltr'}, name),
    text(' '),
    seen ? sourceMark(context, seen) : el('span', {className: ['basis']}, 'ours'),
  ];
}

/** How far the official text was seen, as a link to it: five full citations a row would hide the names. */
function sourceMark(context: RenderContext, source: Reference): Link {
  context.shown.push({kind: 'source', source});
  const instrument = recordOf(context.edition, 'instruments', source.instrument);
  const place = source.at === undefined ? '' : `, ${source.at}`;
  const words = `Read in ${nameOf(instrument)}${place}`;
  return link(
    pathToRecord(context, instrument),
    {className: ['cite__source'], title: words, ariaLabel: words},
    mark(context, source.verified),
  );
}
