/** A file to save on the disk: its bytes in Base64. */
export interface TableFile {
  name: string;
  bytes: string;
}
