import {entriesOf, selectRecords} from '../edition';
import {conditionFor} from '../edition/model/applicability';
import {applicabilityData} from './applicability-data';
import {conditionMark} from './condition-mark';
import {dutyMark} from './duty-mark';
import {link, text} from './nodes';
import {pathToRecord} from './render-context';
import type {Renderer} from './renderer';
import {dataRow, scrollTable} from './scroll-table';

const CAPTION =
  'What applies under which mandate. A full circle: applies. A half circle: if mandated and requested. An empty circle: not in this mandate.';

/** `::applicability{topic=reporting}`: items down, mandates across. */
export const renderApplicability: Renderer = (context, use) => {
  const items = selectRecords(context.edition, 'guidance', use.attributes);
  const mandates = entriesOf(context.edition, 'mandates')
    .map((entry) => entry.record)
    .sort((a, b) => a.order - b.order);
  const rows = items.map(({record}) => {
    const title = [
      dutyMark(context, record.duty),
      text(' '),
      link(pathToRecord(context, record), {}, record.text),
    ];
    const marks = mandates.map(({id}) => conditionMark(context, conditionFor(record, id)));
    return dataRow(applicabilityData(context, record), title, ...marks);
  });
  const columns = ['What to do', ...mandates.map(({title}) => title)];
  return [scrollTable({caption: CAPTION, columns, rows, names: ['applicability']})];
};
