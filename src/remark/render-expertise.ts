import type {ExpertiseItem} from '../edition';
import {basisLine} from './basis-marks';
import {claimList, claimText} from './claim-list';
import {entryAtHome, entryTitle, factList, periodOf, stepList, wordList} from './entry-parts';
import {listRenderer} from './list-renderer';
import {el, type ElementNode} from './nodes';
import {recordLinks} from './record-links';
import type {RenderContext} from './render-context';

/** `::expertise{kind=route home}`: profiles of experts, routes to obtain them, and money. */
export const renderExpertise = listRenderer('expertise', {
  entry: expertiseEntry,
  summary: ({summary}) => summary,
});

function expertiseEntry(context: RenderContext, record: ExpertiseItem): ElementNode {
  return entryAtHome(
    record.id,
    record.title,
    entryTitle(record.id, record.title),
    el('p', {}, record.summary),
    factList([
      ['Exists', periodOf(record)],
      ['Must have', wordList(record.minimum)],
      ['Tasks', wordList(record.tasks)],
      ['Leaves behind', wordList(record.deliverables)],
      ['Legal status', record.status],
      ['Who pays', record.pays],
      ['Time it takes', record.lead_time && claimText(context, record.lead_time)],
      ['Steps', stepList(record.steps)],
      ['Rules', record.rules && claimList(context, record.rules)],
      ['Pays for', record.buys],
      ['Not for', record.limits],
      ['Hand-over', record.hand_over],
      ['Routes that suit', record.suits && recordLinks(context, record.suits), 'unsearched'],
      ['Basis', basisLine(context, record), 'unsearched'],
    ]),
  );
}
