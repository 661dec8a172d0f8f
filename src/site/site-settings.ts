/** Where the site stands, and what it shows. */
export interface SiteSettings {
  /** `https://guidance.example`, without a slash at the end; undefined where nobody has said. */
  address: string | undefined;
  /** `/`, or `/guidance/` */
  path: string;
  /** Whether search engines may list the current edition. */
  isListed: boolean;
  /** Whether the edition being written is part of the site. */
  hasNext: boolean;
  /** Folder of the packages: a path from the root of the site, or a full address. */
  packages: string;
}

export const DEFAULT_SETTINGS: SiteSettings = {
  address: undefined,
  path: '/',
  isListed: false,
  hasNext: false,
  packages: 'downloads/',
};

/**
 * The full address of a page or file; undefined where the address of the site is not known.
 * @param path from the root of the site: `2.1/report/`
 */
export const toFullAddress = (
  {address, path: root}: SiteSettings,
  path: string,
): string | undefined => (address === undefined ? undefined : `${address}${root}${path}`);

/**
 * A link to a package.
 * @param toLink makes a link from the page out of a path from the root of the site
 */
export const toPackageLink = (
  {packages}: SiteSettings,
  file: string,
  toLink: (path: string) => string,
): string => (/^https?:/.test(packages) ? packages + file : toLink(packages + file));
