/** The parts of the package in the order of its contents: a folder of `docs/`, and what readers see it called. */
export const FOLDERS = [
  {folder: 'situations', label: 'What happened?'},
  {folder: 'report', label: 'Report'},
  {folder: 'detect', label: 'Detect'},
  {folder: 'lead', label: 'By mandate'},
  {folder: 'brief', label: 'Briefs on one sheet'},
  {folder: 'operations', label: 'Operations'},
  {folder: 'law', label: 'Law and institutions'},
  {folder: 'partners', label: 'Partners'},
  {folder: 'training', label: 'Training'},
  {folder: 'experts', label: 'Experts and resources'},
  {folder: 'awareness', label: 'Awareness'},
  {folder: 'framework', label: 'Framework'},
  {folder: 'about', label: 'About and registers'},
] as const;

/** The name of the start page in the contents. */
export const START_LABEL = 'Contents of the package';

/** What the folder of a page is called: "Report" for `report/un-personnel.md`; undefined for pages outside of them. */
export function folderLabelOf(path: string): string | undefined {
  const [folder] = path.split('/');
  return FOLDERS.find((entry) => entry.folder === folder && path.includes('/'))?.label;
}
