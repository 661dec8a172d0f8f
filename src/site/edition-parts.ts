/** Parts of what one run of Docusaurus makes, each in a folder of its own. */
export const PARTS = {
  /** The edition, as it stands alone. */
  edition: 'edition',
  /** What changed since the edition before it. */
  changes: 'changes',
  /** The pages outside of editions; only with the edition being written. */
  frame: 'frame',
  /** What the site keeps of the edition, as JSON. */
  about: 'about.json',
  /** The package of a published edition, and what there is to say of it, as JSON. Written last: then all is there. */
  package: 'package',
  download: 'download.json',
} as const;
