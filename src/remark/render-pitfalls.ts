import type {DraftingPitfall} from '../edition';
import {basisLine} from './basis-marks';
import {entryAtHome, entryTitle, factList} from './entry-parts';
import {listRenderer} from './list-renderer';
import type {ElementNode} from './nodes';
import type {RenderContext} from './render-context';

/** `::pitfalls{home}`: what laws get wrong, what follows, and what to do instead. */
export const renderPitfalls = listRenderer('pitfalls', {
  entry: pitfallEntry,
  summary: ({instead}) => instead,
});

function pitfallEntry(context: RenderContext, record: DraftingPitfall): ElementNode {
  return entryAtHome(
    record.id,
    record.title,
    entryTitle(record.id, `${record.number}. ${record.title}`),
    factList([
      ['What follows', record.consequence],
      ['Instead', record.instead],
      ['Basis', basisLine(context, record), 'unsearched'],
    ]),
  );
}
