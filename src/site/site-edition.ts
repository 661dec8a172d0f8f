/** What the whole site knows of an edition. Written when the edition is built, and kept with it. */
export interface SiteEdition {
  /** Folder and path of the edition: `next`, or its number. */
  name: string;
  /** Its number. */
  edition: string;
  title: string;
  asOf: string;
  /** The day of publication; null while it is being written. So is the hash of its manifest. */
  published: string | null;
  sha256: string | null;
  records: number;
  /** Every page of `docs/`: its folder in the edition, and its title. */
  pages: readonly {path: string; title: string}[];
  /** Pages that are gone, and the folder of the page that says it now. */
  redirects: readonly {from: string; to: string}[];
  /** What the feed of changes says of it. */
  feed: readonly FeedItem[];
}

/** An entry of the feed. */
export interface FeedItem {
  id: string;
  title: string;
  /** Path from the root of the site. */
  path: string;
  /** HTML. */
  description: string;
}

/** A package that readers can download. */
export interface Download {
  file: string;
  bytes: number;
  sha256: string;
  /** The file of its signature, where it is signed. */
  signature?: string | undefined;
}

/** The states of an edition, as readers see them. */
export type EditionState = 'next' | 'current' | 'superseded';

/** @param editions the editions of the site, the one being written first, then the published ones, newest first */
export function stateOf(
  editions: readonly SiteEdition[],
  {name, published}: SiteEdition,
): EditionState {
  if (published === null) return 'next';
  return name === currentOf(editions).name ? 'current' : 'superseded';
}

/** The edition that readers are sent to: the newest published one, else the one being written. */
export function currentOf(editions: readonly SiteEdition[]): SiteEdition {
  const found = editions.find(({published}) => published !== null) ?? editions[0];
  if (!found) throw new Error('The site has no edition');
  return found;
}

/** Each edition of the site with the one before it. @param editions newest first */
export const toChangedPairs = (
  editions: readonly SiteEdition[],
): {earlier: SiteEdition; later: SiteEdition}[] =>
  editions.flatMap((later, at) => {
    const earlier = editions[at + 1];
    return earlier ? [{earlier, later}] : [];
  });
