import {toCsv} from '../../edition/model/to-csv';
import {toProvisionTable} from '../../remark/provision-columns';
import {make, makeButton} from '../make';
import {saveFile} from '../save-file';
import {LAW_WORDS as WORDS} from '../tool-words-en';
import {readComparison, toRows} from './read-comparison';
import {showChosen, wants} from './show-chosen';
import {tickList} from './tick-list';

/**
 * Lets readers narrow the comparison of laws to the instruments and topics that they tick, and save
 * those. What is ticked stays in memory, and goes when the page is left.
 */
export function attachLawComparator(place: HTMLElement): void {
  const tables = readComparison(place.ownerDocument).map((found) => {
    const region = found.table.closest<HTMLElement>('.scroll') ?? found.table;
    const nothing = make('p', {hidden: true}, WORDS.nothingHere);
    region.after(nothing);
    return {...found, region, nothing};
  });
  const dates = new Map(
    tables.flatMap(({table, instruments}) =>
      instruments.map((name, at) => [
        name,
        table.querySelectorAll<HTMLElement>('thead th')[at + 1]?.dataset.date ?? '',
      ]),
    ),
  );
  const allInstruments = [...dates.keys()].sort((a, b) =>
    (dates.get(a) ?? '').localeCompare(dates.get(b) ?? ''),
  );
  const allTopics = tables.flatMap(({topics}) => topics);

  const said = make('p');
  said.setAttribute('role', 'status');
  const all = makeButton(WORDS.showAll, () => clear());
  const save = makeButton(WORDS.saveChosen, () => {
    const rows = tables.flatMap((table) =>
      toRows(
        table,
        place.dataset.edition ?? '',
        ({instrument, topic}) =>
          wants(instruments.chosen, instrument) && wants(topics.chosen, topic),
      ),
    );
    saveFile(WORDS.file, toCsv(toProvisionTable(rows)), 'text/csv');
  });

  const show = (): void => {
    for (const table of tables) {
      const hasAny = showChosen(table, {
        instruments: instruments.chosen,
        topics: topics.chosen,
      });
      table.region.hidden = !hasAny;
      table.nothing.hidden = hasAny;
    }
    const isNarrow = instruments.chosen.size + topics.chosen.size > 0;
    all.hidden = save.hidden = !isNarrow;
    // On paper the whole tables need no word about what can be ticked.
    said.classList.toggle('tool__said', isNarrow);
    said.textContent = isNarrow
      ? WORDS.chosen(
          allInstruments.filter((name) => wants(instruments.chosen, name)),
          allInstruments.length,
          allTopics.filter(({topic}) => wants(topics.chosen, topic)).length,
          allTopics.length,
        )
      : WORDS.nothingChosen;
  };
  const instruments = tickList(
    WORDS.instruments,
    allInstruments.map((name) => ({value: name, words: name})),
    show,
  );
  const topics = tickList(
    WORDS.topics,
    allTopics.map(({number, topic}) => ({value: topic, words: `${number}. ${topic}`})),
    show,
  );
  const clear = (): void => {
    instruments.clear();
    topics.clear();
    show();
  };

  place.append(
    make('p', {className: 'tool__title'}, WORDS.title),
    instruments.element,
    topics.element,
    said,
    make('p', {className: 'tool__buttons'}, save, ' ', all),
  );
  // A browser that goes back to the page shows no choice.
  window.addEventListener('pagehide', clear);
  show();
}
