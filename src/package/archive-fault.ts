import {crc32} from 'node:zlib';

const END = {sign: 0x06054b50, length: 22};
const ENTRY = {sign: 0x02014b50, length: 46};
const LOCAL = {sign: 0x04034b50, length: 30};
/** Names in UTF-8; every other flag changes how the content is stored. */
const UTF8 = 0x0800;
/** An extra field that gives the file another name. */
const OTHER_NAME = 0x7075;
const KIND = 0o170000;
const FILE = 0o100000;
const FOLDER = 0o040000;
/** What makes a file a program, for its owner or for others. */
const CAN_RUN = 0o7111;

/**
 * What stands in an archive that some programs read and others do not: bytes before, between or behind its files, a
 * comment, a second name, a link, locked content. Undefined where there is nothing but files, one after the other,
 * and the list of them.
 * @param contents of the files by their names, as they were unpacked
 */
export function archiveFault(
  archive: Uint8Array,
  contents: ReadonlyMap<string, Uint8Array>,
): string | undefined {
  try {
    return findFault(archive, contents);
  } catch (error) {
    if (error instanceof RangeError) return 'its list of files leads out of it';
    throw error;
  }
}

function findFault(
  archive: Uint8Array,
  contents: ReadonlyMap<string, Uint8Array>,
): string | undefined {
  const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = zip.length - END.length;
  if (end < 0 || zip.readUInt32LE(end) !== END.sign || zip.readUInt16LE(end + 20) !== 0)
    return 'it goes on behind its end';
  const start = zip.readUInt32LE(end + 16);
  if (start + zip.readUInt32LE(end + 12) !== end) return 'it holds something beside its files';
  /** Where the next file must begin. */
  let next = 0;
  let at = start;
  let count = 0;
  for (; at < end && zip.readUInt32LE(at) === ENTRY.sign;) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((field) =>
      zip.readUInt16LE(at + field),
    ) as [number, number, number];
    const name = zip.toString('utf8', at + ENTRY.length, at + ENTRY.length + nameLength);
    const extra = zip.subarray(at + ENTRY.length + nameLength).subarray(0, extraLength);
    const local = zip.readUInt32LE(at + 42);
    if (local !== next || zip.readUInt32LE(local) !== LOCAL.sign)
      return `it holds something before ${name}`;
    const begins = local + LOCAL.length + zip.readUInt16LE(local + 26);
    if (zip.toString('utf8', local + LOCAL.length, begins) !== name || holds(extra, OTHER_NAME))
      return `${name} has two names`;
    if (noteLength > 0) return `${name} has a note`;
    if ((zip.readUInt16LE(at + 8) | zip.readUInt16LE(local + 6)) & ~UTF8)
      return `${name} is locked, or stored in a way that packages are not`;
    const mode = zip.readUInt32LE(at + 38) >>> 16;
    const kind = mode & KIND;
    const isFolder = name.endsWith('/');
    if (kind !== 0 && kind !== (isFolder ? FOLDER : FILE)) return `${name} is a link, and no file`;
    if (!isFolder && (mode & CAN_RUN) !== 0) return `${name} is marked as a program`;
    const content = contents.get(name) ?? new Uint8Array();
    if (isFolder && content.length > 0) return `${name} is a folder, and holds text itself`;
    if (crc32(content) !== zip.readUInt32LE(at + 16)) return `${name} does not fit its check sum`;
    next = begins + zip.readUInt16LE(local + 28) + zip.readUInt32LE(at + 20);
    count += 1;
    at += ENTRY.length + nameLength + extraLength + noteLength;
  }
  if (next !== start || at !== end) return 'it holds something between its files';
  return zip.readUInt16LE(end + 10) === count
    ? undefined
    : 'it holds another number of files than it says';
}

/** Whether a list of extra fields holds one of a kind. */
function holds(extra: Buffer, kind: number): boolean {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === kind) return true;
  return false;
}
