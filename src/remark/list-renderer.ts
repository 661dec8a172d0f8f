import {selectRecords, type Collection, type RecordOf} from '../edition';
import {recordTitle} from '../edition/model/record-title';
import {el, type Child} from './nodes';
import {linkList} from './record-links';
import type {RenderContext} from './render-context';
import type {Renderer} from './renderer';

interface ListParts<R> {
  /** The whole record, shown at its home. */
  entry: (context: RenderContext, record: R) => Child;
  /** What a list elsewhere calls it; its title where nothing is given. */
  name?: (record: R) => string;
  /** What a list elsewhere says of it. */
  summary: (record: R) => string;
}

/** Renders a directive that lists records: whole at their home, elsewhere as links that lead there. */
export const listRenderer =
  <C extends Collection>(collection: C, {entry, name, summary}: ListParts<RecordOf[C]>): Renderer =>
  (context, use) => {
    const entries = selectRecords(context.edition, collection, use.attributes);
    if ('home' in use.attributes) {
      const shown = entries.map(({record}) => entry(context, record));
      return [el('div', {className: ['entries']}, ...shown)];
    }
    const items = entries.map(({id, record}) => ({
      id,
      name: name?.(record) ?? recordTitle({id, record}),
      summary: summary(record),
    }));
    return [linkList(context, items)];
  };
