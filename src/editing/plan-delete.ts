import {deletePage} from './delete-page';
import {deleteRecord} from './delete-record';
import type {Plan} from './plan';
import {isPageName, toPagePath} from './plan-rename';
import type {Sources} from './sources';

export interface DeleteOptions {
  /** For a published page: the page that says it now. */
  to?: string | undefined;
  /** For a published record: why it is gone, in one or two sentences for readers. */
  reason?: string | undefined;
}

/** What it takes to delete a record or a page, and what hangs on it. Nothing is deleted on which something hangs. */
export const planDelete = (sources: Sources, name: string, options: DeleteOptions = {}): Plan =>
  isPageName(name)
    ? deletePage(sources, toPagePath(name), options.to && toPagePath(options.to))
    : deleteRecord(sources, name, options.reason);
