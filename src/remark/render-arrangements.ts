import type {Arrangement} from '../edition';
import {withBasis} from './basis-marks';
import {entryAtHome, entryTitle, factList, wordList} from './entry-parts';
import {listRenderer} from './list-renderer';
import {el, type ElementNode} from './nodes';
import type {RenderContext} from './render-context';

/** `::arrangements{part=structure home}`: parts of a national response, how one sees that they work, and examples. */
export const renderArrangements = listRenderer('arrangements', {
  entry: arrangementEntry,
  summary: (record) => record.function,
});

function arrangementEntry(context: RenderContext, record: Arrangement): ElementNode {
  return entryAtHome(
    record.id,
    record.title,
    entryTitle(record.id, record.title),
    el('p', {}, ...withBasis(context, record.summary, record)),
    factList([
      ['What for', record.function],
      ['Who takes part', record.sits?.join(' · ')],
      ['How one sees progress', wordList(record.progress)],
      ['What goes wrong', wordList(record.pitfalls)],
      ['Examples', record.examples && exampleList(context, record.examples)],
    ]),
  );
}

const exampleList = (
  context: RenderContext,
  examples: NonNullable<Arrangement['examples']>,
): ElementNode =>
  el(
    'ul',
    {className: ['claims']},
    ...examples.map((example) => {
      const place = el('strong', {}, `${example.place}: `);
      return el('li', {}, place, ...withBasis(context, example.text, example));
    }),
  );
