/** An entry of the contents of an edition: a page, or a part with its pages. */
export type ContentsItem =
  | {label: string; /** Path from the root of the site, `/2.1/report/`. */ path: string}
  | {label: string; items: readonly ContentsItem[]};

/** A page that another leads to. */
export interface Neighbour {
  title: string;
  /** Path from the root of the site. */
  path: string;
}
