import type {Agency} from '../edition';
import {basisLine} from './basis-marks';
import {entryAtHome, entryTitle, factList, labels, periodOf, withAcronym} from './entry-parts';
import {listRenderer} from './list-renderer';
import {el, type ElementNode} from './nodes';
import type {RenderContext} from './render-context';

const nameOf = ({name, acronym}: Agency): string => withAcronym(name, acronym);

/** `::agencies{home}`: the register of partners; `::agencies{ids="iom unhcr"}`: a short list that links to it. */
export const renderAgencies = listRenderer('agencies', {
  entry: agencyEntry,
  name: nameOf,
  summary: ({engage}) => engage,
});

function agencyEntry(context: RenderContext, record: Agency): ElementNode {
  const works = [labels(context, 'agencies.levels', record.levels), periodOf(record)];
  return entryAtHome(
    record.id,
    record.name,
    entryTitle(record.id, nameOf(record), {linkName: record.name}),
    el('p', {}, record.summary),
    factList([
      ['How a mission works with it', record.engage],
      ['Does', labels(context, 'agencies.functions', record.functions)],
      ['Works', works.filter(Boolean).join('; ')],
      ['Basis', basisLine(context, record), 'unsearched'],
    ]),
  );
}
