import type {Cheerio, CheerioAPI} from 'cheerio';
import {labelOf, type Edition, type Entry, type Indicator} from '../edition';
import {textOf, type AnyNode} from './html-text';
import type {PageFrame} from './page-frame';
import {recordFacets} from './record-facets';
import {namesOf} from './record-names';
import {recordTitle} from './record-title';
import type {Section} from './section';
import {typeLook} from './section-types';
import {toNameKeys} from './to-name-keys';
import {COLLECTIONS} from '../edition/model/collections';

/** The line that names a record is its title already. */
const TITLE_LINE = '.item__line, .sign__line, .entry__title, .glossary__term > dt, summary';

/** One section for each record that lives on the page. Takes the records out of the tree. */
export function extractRecords(
  $: CheerioAPI,
  root: Cheerio<AnyNode>,
  frame: PageFrame,
  edition: Edition,
): Section[] {
  const homes = root.find('[data-record]').get();
  const headings = new Map(homes.map((home) => [home, frame.headingsBefore(home)]));
  const sections = new Map<AnyNode, Section>();
  // From the inside out: a sign is taken out of its group before the group is read.
  for (const home of homes.toReversed()) {
    const entry = edition.records.get($(home).attr('data-record')!);
    if (!entry)
      throw new Error(
        `${frame.url} shows a record that is not in the edition: ${$(home).attr('data-record')}`,
      );
    const outer = $(home).parent().closest('[data-record]').attr('data-record');
    const around = outer ? edition.records.get(outer) : undefined;
    $(home).find(TITLE_LINE).remove();
    sections.set(
      home,
      toSection(edition, entry, frame, {
        text: textOf($, $(home)),
        around: [...headings.get(home)!, ...(around ? [recordTitle(edition, around)] : [])],
      }),
    );
    $(home).remove();
  }
  return homes.map((home) => sections.get(home)!);
}

function toSection(
  edition: Edition,
  entry: Entry,
  frame: PageFrame,
  {text, around}: {text: string; around: readonly string[]},
): Section {
  const title = recordTitle(edition, entry);
  return {
    url: `${frame.url}#${entry.id}`,
    title,
    breadcrumbs: [...frame.breadcrumbs, frame.title, ...around].filter(
      (crumb, index, all) => crumb !== title && all.indexOf(crumb) === index,
    ),
    type: COLLECTIONS[entry.collection].type,
    text: [text, ...factsOf(edition, entry)].filter(Boolean).join(' '),
    facets: recordFacets(entry, frame.facets),
    // A sentence is no name: nobody types it whole. What the title says needs no saying twice.
    names: namesOf(entry).filter(
      ({kind, text: name}) =>
        toNameKeys(kind, name).length > 0 &&
        !(kind === 'title' && typeLook(COLLECTIONS[entry.collection].type).isSentence),
    ),
  };
}

/** The form and the place of a sign stand in the heading of a list or nowhere; people search by them. */
function factsOf(edition: Edition, entry: Entry): string[] {
  if (entry.collection !== 'indicators') return [];
  const {forms, places} = entry.record as Indicator;
  const words = [
    ...forms
      .filter((form) => form !== 'any')
      .map((form) => labelOf(edition.vocabulary, 'form', form)),
    ...places
      .filter((place) => place !== 'anywhere')
      .map((place) => labelOf(edition.vocabulary, 'place', place)),
  ];
  return words.length > 0 ? [`${words.join(' · ')}.`] : [];
}
