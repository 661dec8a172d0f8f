import {selectRecords, type Channel} from '../edition';
import {basisLine} from './basis-marks';
import {prohibition} from './duty-mark';
import {entryAtHome, entryTitle, factList, labels, periodOf, withAcronym} from './entry-parts';
import {el, link, type ElementNode} from './nodes';
import {publicAddress} from './public-address';
import {label, pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {scrollTable, tableRow} from './scroll-table';

const nameOf = ({name, acronym}: Channel): string => withAcronym(name, acronym);

/** `::channels{home}`: the register; `::channels{takes=un-personnel}`: a table that links to it. */
export const renderChannels: Renderer = (context, use) => {
  const channels = selectRecords(context.edition, 'channels', use.attributes);
  if ('home' in use.attributes) {
    const entries = channels.map(({record}) => channelEntry(context, record));
    return [el('div', {className: ['entries']}, ...entries)];
  }
  const {takes} = use.attributes;
  return [
    scrollTable({
      caption: takes ? `Channels for: ${label(context, 'channels.takes', takes)}` : 'Channels',
      columns: ['Channel', 'Who may use it', 'What it does'],
      rows: channels.map(({record}) =>
        tableRow(
          link(pathToRecord(context, record), {}, nameOf(record)),
          record.who_may_use,
          record.summary,
        ),
      ),
      names: ['channels'],
    }),
  ];
};

function channelEntry(context: RenderContext, record: Channel): ElementNode {
  return entryAtHome(
    record.id,
    record.name,
    entryTitle(record.id, nameOf(record), {linkName: record.name}),
    el('p', {}, record.summary),
    record.not_for && el('p', {}, prohibition('Not for'), ` ${record.not_for}`),
    factList([
      ['Who may use it', record.who_may_use],
      ['Takes', labels(context, 'channels.takes', record.takes)],
      ['Public page', record.public_page && publicPage(record.public_page)],
      ['Exists', periodOf(record)],
      ['Basis', basisLine(context, record), 'unsearched'],
    ]),
  );
}

/** A reader who follows it leaves traces on the device and on the network; so the warning stands first. */
const publicPage = ({url, seen}: NonNullable<Channel['public_page']>): ElementNode =>
  el(
    'span',
    {},
    'Open it only where nobody watches your device or network: ',
    publicAddress(url, seen),
  );
