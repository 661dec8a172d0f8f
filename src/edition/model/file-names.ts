/**
 * What systems and editors leave beside the files one works on: settings of folders, previews, locks, and copies.
 * It belongs to nobody's edition, so it is passed over wherever files are listed.
 */
const LEFTOVER =
  /^(\.DS_Store|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.directory|\.#.*|#.*#|~\$.*|\.~lock\..*#|.*~|\..*\.(?:sw[a-z]|kate-swp)|\.nfs[0-9a-f]+|\.gitkeep)$/i;
/** The site generator would take it for a page, and a reader of records for records. */
const IS_READ = /^[^.].*\.(?:mdx?|ya?ml)$/i;

/** @param name of a file; a folder is never a leftover, whatever it is called: nobody would look at what is in it */
export const isLeftover = (name: string): boolean => LEFTOVER.test(name) && !IS_READ.test(name);

const PLAIN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** What systems call a copy: `iom copy`, `iom (1)`, `iom - Copy (2)`, `iom_copy`. */
const COPY = /^(.+?)(?:( - |[ _-])copy( ?\(?\d+\)?)?| ?\(\d+\))$/i;
/** Longer ones do not fit into the paths of every system once they stand in folders. */
const MAX_LENGTH = 64;
/** Windows opens a device where a file has such a name, whatever its ending. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * Why a file or folder of an edition cannot be named so; undefined where it can. A plain name means the same file on
 * every system, is an address as it is, and is none of the names that the site generator gives a meaning of its own.
 * @param stem the name without its ending
 */
export function nameFault(stem: string): {what: string; cure: string} | undefined {
  const original = COPY.exec(stem)?.[1];
  if (original)
    return {
      what: `looks like a copy of ${original}`,
      cure: 'remove it; or give it, and what stands in it, a name of its own',
    };
  if (!PLAIN.test(stem))
    return {
      what: 'has a name that does not mean the same everywhere',
      cure: 'name it with lower-case letters and digits joined by hyphens, beginning with a letter',
    };
  if (stem.length > MAX_LENGTH)
    return {what: `has a name of more than ${MAX_LENGTH} signs`, cure: 'give it a short name'};
  return DEVICE.test(stem) || stem === 'readme'
    ? {what: 'has a name that systems keep for themselves', cure: 'choose another name'}
    : undefined;
}
