import {attributeOf, recordOf} from '../edition';
import {el} from './nodes';
import type {Renderer} from './renderer';
import {toolPlace} from './tool-place';

/**
 * `::worksheet{sheet=sheet-partner-map}`: the place where a script makes a sheet that is filled in on
 * the page. It knows the columns of the record from here.
 */
export const renderWorksheet: Renderer = (context, use) => {
  const {fields, warning} = recordOf(context.edition, 'sheets', attributeOf(use, 'sheet'));
  const place = toolPlace(context, 'partner-worksheet');
  place.children.push(
    el('p', {className: ['tool__warning']}, warning),
    el(
      'ul',
      {hidden: true},
      ...fields.map(({name, what, options, is_list, is_date}) =>
        el(
          'li',
          {
            dataName: name,
            dataOptions: options?.join('|'),
            dataKind: is_list ? 'list' : is_date ? 'date' : undefined,
          },
          what,
        ),
      ),
    ),
  );
  return [place];
};
