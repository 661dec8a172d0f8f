/** How far a download has come: bytes that arrived since the last call. */
export type OnBytes = (bytes: number) => void;

/** Where the files of a store come from: a server, a folder opened in a browser, or a disk. */
export interface BlockSource {
  /**
   * The content of a file as it was written, still compressed.
   * @param file its name without the ending
   * @throws Error where it cannot be had
   */
  load(file: string, onBytes?: OnBytes): Promise<Uint8Array>;
}
