import {gzipSync} from 'node:zlib';
import {Parser} from 'htmlparser2';
import {foreignIn} from '../edition/model/foreign-markup';

/**
 * What a check needs to know of a built page. The tree itself is not kept: thousands of pages do
 * not fit into memory.
 */
export interface BuiltPage {
  ids: ReadonlySet<string>;
  /** Ids that stand there more than once. */
  doubled: ReadonlySet<string>;
  /** Where its links lead. */
  links: ReadonlySet<string>;
  /** What a browser loads for it. */
  resources: ReadonlySet<string>;
  /** Elements and attributes that no page of ours has, by the list that judges what editors write. */
  forbidden: ReadonlySet<string>;
  policies: number;
  /** What the page weighs compressed. */
  bytes: number;
}

export const compressed = (content: string | Uint8Array): number =>
  gzipSync(content, {level: 9}).length;

/** Elements that load something, and the attribute that says what. */
const LOADING: Record<string, string> = {script: 'src', img: 'src', source: 'src', link: 'href'};

/** What a `link` loads; others, such as the canonical address, load nothing. */
const LOADED_LINKS = /\b(stylesheet|icon|preload|modulepreload|prefetch|manifest)\b/;

export function readBuiltPage(html: string): BuiltPage {
  const ids = new Set<string>();
  const doubled = new Set<string>();
  const links = new Set<string>();
  const resources = new Set<string>();
  const forbidden = new Set<string>();
  let policies = 0;
  let root = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id !== undefined) (ids.has(attributes.id) ? doubled : ids).add(attributes.id);
      if (name === 'a' && attributes.href !== undefined) links.add(attributes.href);
      const loading = LOADING[name];
      const loaded = loading === undefined ? undefined : attributes[loading];
      if (loaded !== undefined && (name !== 'link' || LOADED_LINKS.test(attributes.rel ?? '')))
        resources.add(loaded);
      if (name === 'body') root = attributes['data-root'] ?? '';
      // What the script of the page loads for it as soon as it runs (`client/attach-tools.ts`).
      const tool = attributes['data-tool'];
      if (tool !== undefined && attributes['data-when'] === undefined)
        for (const file of ['tools.css', `${tool}.js`]) resources.add(`${root}assets/${file}`);
      foreignIn(name, attributes, true).forEach((foreign) => forbidden.add(foreign));
      if (name === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy') policies += 1;
    },
  });
  parser.end(html);
  return {ids, doubled, bytes: compressed(html), links, resources, forbidden, policies};
}
