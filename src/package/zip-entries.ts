import {crc32} from 'node:zlib';
import {inflateExactly} from './inflate-exactly';

/** The external attributes of every entry: a plain file that all may read. */
export const REGULAR_FILE = 0o100644 * 0x10000;
/** More than any package holds unpacked, and little enough for memory. */
export const MAX_BYTES = 500_000_000;

export interface ZipEntry {
  name: string;
  /** The day its time says, `2004-12-31`. */
  day: string;
  content: Buffer;
}

/** Where an entry stands: in the directory, and as a file. */
interface Place {
  directory: number;
  file: number;
}

const FILE = Buffer.from('PK\x03\x04');
const DIRECTORY = Buffer.from('PK\x01\x02');
const END = Buffer.from('PK\x05\x06');
/** Version 2.0, made on Unix. */
const MAKER = Buffer.from([20, 3]);
/** Version 2.0 to unpack; its two flags, for a name in ASCII and for one in UTF-8; deflate. */
const ASCII = Buffer.from([20, 0, 0, 0, 8, 0]);
const UTF8 = Buffer.from([20, 0, 0, 8, 8, 0]);
const NOON = 12 << 11;

const BROKEN = 'is damaged, or is no archive; get it again from its publisher';
const STRANGE =
  'holds something besides its files, or was packed by another tool; get it again from its publisher';

/**
 * The entries of an archive that `toZip` made. Programs that unpack differ in what they believe where an archive contradicts
 * itself, so every byte around the packed contents must be the only one that it can be.
 * @throws Error in plain words
 */
export function parseZipEntries(archive: Buffer): ZipEntry[] {
  const end = archive.subarray(-22);
  if (end.length < 22 || !end.subarray(0, 4).equals(END)) throw new Error(BROKEN);
  const count = end.readUInt16LE(10);
  const start = end.readUInt32LE(16);
  const place = {directory: start, file: 0};
  const entries: ZipEntry[] = [];
  let room = MAX_BYTES;
  for (let index = 0; index < count; index++) {
    const entry = parseEntry(archive, place, room);
    if (index > 0 && entry.name <= entries[index - 1]!.name) throw new Error(STRANGE);
    room -= entry.content.length;
    entries.push(entry);
  }
  const wanted = Buffer.concat([
    END,
    uint(0, 4),
    uint(count, 2),
    uint(count, 2),
    uint(place.directory - start, 4),
    uint(start, 4),
    uint(0, 2),
  ]);
  if (
    place.file !== start ||
    place.directory !== archive.length - end.length ||
    !end.equals(wanted)
  )
    throw new Error(STRANGE);
  return entries;
}

/** The entry at a place, which moves on to the next. */
function parseEntry(archive: Buffer, place: Place, room: number): ZipEntry {
  const head = archive.subarray(place.directory, place.directory + 46);
  if (head.length < 46) throw new Error(BROKEN);
  // These bytes stand in the directory and before the file.
  const both = head.subarray(6, 32);
  const [time, sum, packedSize, size, nameSize] = [
    both.readUInt32LE(6),
    both.readUInt32LE(10),
    both.readUInt32LE(14),
    both.readUInt32LE(18),
    both.readUInt16LE(22),
  ];
  const nameBytes = archive.subarray(place.directory + 46, place.directory + 46 + nameSize);
  const name = nameBytes.toString('utf8');
  const inFile = Buffer.concat([FILE, both, nameBytes]);
  const inDirectory = Buffer.concat([
    DIRECTORY,
    MAKER,
    both,
    uint(0, 6),
    uint(REGULAR_FILE, 4),
    uint(place.file, 4),
    nameBytes,
  ]);
  const isPlain =
    both.subarray(0, 6).equals(name.length === nameSize ? ASCII : UTF8) &&
    both.readUInt16LE(24) === 0 &&
    time % 0x10000 === NOON &&
    Buffer.from(name).equals(nameBytes);
  const packedAt = place.file + inFile.length;
  const packedEnd = packedAt + packedSize;
  if (
    !isPlain ||
    packedEnd > archive.length ||
    !archive.subarray(place.file, packedAt).equals(inFile) ||
    !archive.subarray(place.directory, place.directory + inDirectory.length).equals(inDirectory)
  )
    throw new Error(STRANGE);
  if (size > room)
    throw new Error(
      `holds more than ${MAX_BYTES / 1e6} MB, and no package does; get it again from its publisher`,
    );
  const content = inflateExactly(archive.subarray(packedAt, packedEnd), size);
  if (!content || crc32(content) !== sum) throw new Error(BROKEN);
  place.directory += inDirectory.length;
  place.file = packedEnd;
  return {name, day: toDay(time >>> 16), content};
}

function uint(value: number, bytes: number): Buffer {
  const written = Buffer.alloc(bytes);
  written.writeUIntLE(value, 0, bytes);
  return written;
}

/** A day as the archive writes it: seven bits for the year since 1980, four for the month, five for the day. */
const toDay = (bits: number): string =>
  [1980 + (bits >> 9), (bits >> 5) & 15, bits & 31]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
