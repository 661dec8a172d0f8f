import type {BlockSource} from './block-source';

/** The files of a store that has just been made. */
export function createMemorySource(
  files: readonly {file: string; content: Uint8Array}[],
): BlockSource {
  const known = new Map(files.map(({file, content}) => [file, content]));
  return {
    load: async (file, onBytes) => {
      const content = known.get(file);
      if (!content) throw new Error(`There is no file ${file} in this store.`);
      onBytes?.(content.length);
      return content;
    },
  };
}
