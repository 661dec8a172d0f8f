import {parseSheetCsv, toSheetCsv} from './sheet-csv';
import {parseSheetYaml, toSheetYaml} from './sheet-yaml';

/** What reads and writes the files of the worksheet: loaded when it is first used. */
export interface SheetFiles {
  parseSheetCsv: typeof parseSheetCsv;
  parseSheetYaml: typeof parseSheetYaml;
  toSheetCsv: typeof toSheetCsv;
  toSheetYaml: typeof toSheetYaml;
}

declare global {
  interface Window {
    guidanceSheetFiles?: SheetFiles;
  }
}

window.guidanceSheetFiles = {parseSheetCsv, parseSheetYaml, toSheetCsv, toSheetYaml};
