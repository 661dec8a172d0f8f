/** Chunks of a PNG that show something. Others are notes, or what only one program knows. */
const SHOWS = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP pHYs bKGD sBIT hIST'.split(' '),
);
/** The first bytes of each kind of picture. */
const STARTS: Readonly<Record<string, string>> = {png: '89504e470d0a1a0a', jpg: 'ffd8ff'};
/** Segments of a JPEG that notes of cameras and programs stand in: `checkPictures` reads what they say. */
const READ_ELSEWHERE = new Set([0xe1, 0xed]);
const FIRST_APP = 0xe0;
const LAST_APP = 0xef;
/** JFIF, profiles of colours, and how colours are stored. */
const OF_THE_PICTURE = new Set([0xe0, 0xe2, 0xee]);
const COMMENT = 0xfe;
const SCAN = 0xda;

/** The kinds of pictures that are served, by their endings. */
export const PICTURES: readonly string[] = Object.keys(STARTS);

/** Why a file is not the picture that its ending says, and nothing more; undefined where it is. */
export function pictureFault(bytes: Buffer, ending: string): string | undefined {
  const start = Buffer.from(STARTS[ending] ?? '', 'hex');
  if (!bytes.subarray(0, start.length).equals(start)) return 'is not what its ending says';
  return ending === 'png' ? pngFault(bytes) : jpegFault(bytes);
}

function pngFault(bytes: Buffer): string | undefined {
  for (let at = 8; at + 12 <= bytes.length;) {
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (!/^[A-Za-z]{4}$/.test(kind)) return NOT_WHOLE;
    if (!SHOWS.has(kind)) return `says more than it shows: ${kind}`;
    at += 12 + bytes.readUInt32BE(at);
    if (kind === 'IEND') return at === bytes.length ? undefined : MORE;
  }
  return NOT_WHOLE;
}

function jpegFault(bytes: Buffer): string | undefined {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes.readUInt8(at + 1);
    const isNote = marker === COMMENT || (marker >= FIRST_APP && marker <= LAST_APP);
    if (isNote && !OF_THE_PICTURE.has(marker) && !READ_ELSEWHERE.has(marker))
      return `says more than it shows: ${marker === COMMENT ? 'a comment' : `APP${marker - FIRST_APP}`}`;
    at += 2 + bytes.readUInt16BE(at + 2);
    if (marker !== SCAN) continue;
    const end = bytes.indexOf(Buffer.from([0xff, 0xd9]), at);
    if (end < 0) return NOT_WHOLE;
    // A picture in several scans has its end behind the last of them.
    return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) === bytes.length - 2 ? undefined : MORE;
  }
  return NOT_WHOLE;
}

const NOT_WHOLE = 'is not a whole picture';
const MORE = 'is a picture with something behind its end';
