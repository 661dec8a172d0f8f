import type {Edition, PageEntry} from '../model/edition';
import {pageAddress} from '../model/page-address';
import type {Problem} from '../model/problem';
import {FIRST} from '../read/line-index';
import type {Check} from './check';

/** What the build puts into the folder of an edition beside its pages. */
const TAKEN = new Set(['assets', 'citations', 'records', 'search', 'store', 'templates']);

/** Every page has an address of its own. */
export const pageAddresses: Check = {
  name: 'address',
  needs: 'files',
  run: (edition) => {
    const seen = new Map<string, PageEntry>();
    return edition.pages.flatMap((page) => {
      const address = addressOf(edition, page);
      const first = seen.get(address);
      if (!first) seen.set(address, page);
      const report = (what: string): Problem[] => [
        {
          file: page.file,
          ...(page.settingsAt.valueAt.get('/slug') ?? FIRST),
          where: page.settings.slug === undefined ? 'file' : 'settings › slug',
          what,
          cure: 'choose another file name, or another slug',
          rule: 'address',
        },
      ];
      if (first) return report(`has the address ${address}, as ${first.file} has`);
      return TAKEN.has(address.split('/')[1] ?? '')
        ? report(`has the address ${address}, where the site keeps something else`)
        : [];
    });
  },
};

/** Below the folder of the edition. */
const addressOf = ({about}: Edition, {path, settings}: PageEntry): string =>
  pageAddress(about.edition, path, settings.slug).slice(about.edition.length + 1);
