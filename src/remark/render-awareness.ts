import type {AwarenessTemplate} from '../edition';
import {basisLine} from './basis-marks';
import {entryAtHome, entryTitle, factList, labels, wordList} from './entry-parts';
import {listRenderer} from './list-renderer';
import {el, type ElementNode} from './nodes';
import type {RenderContext} from './render-context';

/** `::awareness{kind=poster home}`: templates that a mission fills in; what to fill in stands in square brackets. */
export const renderAwareness = listRenderer('awareness', {
  entry: templateEntry,
  summary: ({purpose}) => purpose,
});

function templateEntry(context: RenderContext, record: AwarenessTemplate): ElementNode {
  const readers = record.public
    ? 'The host community'
    : labels(context, 'audience', record.audience);
  return entryAtHome(
    record.id,
    record.title,
    entryTitle(record.id, record.title),
    el('p', {}, record.purpose),
    factList([
      ['For', readers],
      ['Takes', record.duration],
    ]),
    el(
      'div',
      {className: ['template']},
      ...record.parts.flatMap((part) => [
        el('p', {className: ['template__heading']}, el('strong', {}, part.heading)),
        el('p', {}, part.text),
      ]),
    ),
    factList([
      ['How to adapt it', wordList(record.adapt)],
      ['Never', wordList(record.must_not)],
      ['Basis', basisLine(context, record), 'unsearched'],
    ]),
  );
}
