import type {Edition, PageEntry} from '../model/edition';
import {pageAddress} from '../model/page-address';
import type {Problem} from '../model/problem';
import {FIRST} from '../read/line-index';
import type {Check} from './check';

/** What the build puts into the folder of an edition beside its pages. */
const IN_EDITION = [
  'assets',
  'briefs',
  'citations',
  'records',
  'search',
  'sheets',
  'store',
  'tables',
  'templates',
];
/** What stands beside the editions, where short addresses of pages lead from. */
const BESIDE = ['changes', 'downloads', 'editions'];
const TAKEN = new Set([...IN_EDITION, ...BESIDE]);

/** Whether the site keeps something else at an address of an edition: `/store/`. */
export const isTaken = (address: string): boolean => TAKEN.has(address.split('/')[1] ?? '');

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
      return isTaken(address)
        ? report(`has the address ${address}, where the site keeps something else`)
        : [];
    });
  },
};

/** Below the folder of the edition. */
export const addressOf = ({about}: Edition, {path, settings}: PageEntry): string =>
  pageAddress(about.edition, path, settings.slug).slice(about.edition.length + 1);
