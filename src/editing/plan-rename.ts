import type {Plan} from './plan';
import {renamePage} from './rename-page';
import {renameRecord} from './rename-record';
import type {Sources} from './sources';

/** Whether a name is that of a page, `report/index.md`, and not the id of a record. */
export const isPageName = (name: string): boolean => name.includes('/') || name.endsWith('.md');

/** A page as people name it: with or without `docs/` before it. */
export const toPagePath = (name: string): string => name.replace(/^(\.\/)?docs\//, '');

/**
 * What it takes to give a record or a page another name.
 * @param from an id, or the file of a page, `report/index.md`
 */
export const planRename = (sources: Sources, from: string, to: string): Plan =>
  isPageName(from)
    ? renamePage(sources, toPagePath(from), toPagePath(to))
    : renameRecord(sources, from, to);
