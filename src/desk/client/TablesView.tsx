/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {PlanRequest} from '../model/plan-request';
import type {TableFile} from '../model/table-file';
import {useDesk} from './desk-context';
import PlanForm from './PlanForm';
import {fromBase64, toBase64} from './base64';
import {goTo, toHref} from './use-route';

type TableRequest = Extract<PlanRequest, {kind: 'table'}>;

/** The long lists as tables: out for a spreadsheet, and in again. */
export default function TablesView(): JSX.Element {
  const {ask, beginning, say} = useDesk();
  const [kind, setKind] = useState('terms');
  const [table, setTable] = useState<TableRequest>();
  const download = (form: 'csv' | 'xlsx'): void => {
    ask<TableFile>('exportTable', {collection: kind, form}).then(
      (file) => {
        saveFile(file);
        say(`${file.name} is in your downloads.`);
      },
      (error: Error) => say(error.message),
    );
  };
  const choose = async (file: File | undefined): Promise<void> => {
    setTable(
      file && {
        kind: 'table',
        file: file.name,
        bytes: toBase64(new Uint8Array(await file.arrayBuffer())),
      },
    );
  };
  return (
    <>
      <h1>Spreadsheets</h1>
      <p className="help">
        For many records at once: take the list out, edit it in a spreadsheet, and put it in again.
        A new record is a new row, with its id and nothing in the last column. A row that is taken
        out deletes nothing. Sources are not in the table.
      </p>
      <section aria-labelledby="out-title">
        <h2 id="out-title">Take a list out</h2>
        <div className="field">
          <label htmlFor="table-kind">Which list</label>
          <select
            id="table-kind"
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value)}
          >
            {beginning.kinds
              .filter((one) => one.kind !== 'pages')
              .map(({kind: value, label}) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
          </select>
        </div>
        <p className="buttons">
          <button type="button" onClick={() => download('xlsx')}>
            For Excel or LibreOffice (.xlsx)
          </button>
          <button type="button" onClick={() => download('csv')}>
            As CSV
          </button>
        </p>
      </section>
      <section aria-labelledby="in-title">
        <h2 id="in-title">Put a table in again</h2>
        <PlanForm
          request={table}
          missing="Choose the file first."
          verb="taking it over"
          then={() => goTo(toHref('changes'))}
        >
          <div className="field">
            <label htmlFor="table-file">The table, .csv or .xlsx</label>
            <input
              id="table-file"
              type="file"
              accept=".csv,.xlsx"
              onChange={(event) => void choose(event.currentTarget.files?.[0])}
            />
          </div>
        </PlanForm>
      </section>
    </>
  );
}

function saveFile({name, bytes}: TableFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([fromBase64(bytes)]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
