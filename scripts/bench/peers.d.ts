/**
 * As much of the other engines as the bench uses: they are installed for the bench alone, and the
 * types are checked without.
 */
declare module 'minisearch' {
  export interface Options<T> {
    fields: (keyof T & string)[];
    storeFields: (keyof T & string)[];
    searchOptions: {
      boost: Partial<Record<keyof T & string, number>>;
      fuzzy: number;
      prefix: boolean;
    };
  }
  export type SearchResult = {id: number} & Record<string, unknown>;
  export default class MiniSearch<T> {
    constructor(options: Options<T>);
    static loadJSON<T>(json: string, options: Options<T>): MiniSearch<T>;
    addAll(documents: readonly T[]): void;
    search(
      query: string,
      options?: {filter(result: SearchResult): boolean},
    ): readonly SearchResult[];
  }
}

declare module 'pagefind' {
  interface Index {
    addDirectory(where: {path: string; glob?: string}): Promise<unknown>;
    writeFiles(where: {outputPath: string}): Promise<unknown>;
  }
  export function createIndex(options: {rootSelector: string}): Promise<{index?: Index}>;
  export function close(): Promise<void>;
}
