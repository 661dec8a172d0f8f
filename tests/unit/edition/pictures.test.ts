import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {checkPictures} from '../../../src/edition/checks/pictures';
import {formatProblem} from '../../../src/edition';
import {makeSite} from '../../fixtures/make-site';

let remove = () => {};
afterEach(() => remove());

async function faults(name: string, content: Uint8Array): Promise<string[]> {
  const site = makeSite();
  remove = site.remove;
  mkdirSync(join(site.dir, 'static'), {recursive: true});
  writeFileSync(join(site.dir, 'static', name), content);
  return (await checkPictures(site.dir)).map(formatProblem);
}

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};
/** A JPEG of one segment and no lines. */
const jpeg = (content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xe1, content), Buffer.from([0xff, 0xd9])]);

/** EXIF with one directory: entries of tag, type, count and value, and what lies behind it. */
function exif(
  entries: readonly (readonly [number, number, number, number])[],
  rest: Buffer,
): Buffer {
  const head = Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1');
  const directory = Buffer.alloc(2 + 12 * entries.length + 4);
  directory.writeUInt16BE(entries.length, 0);
  entries.forEach(([tag, type, count, value], index) => {
    const at = 2 + 12 * index;
    directory.writeUInt16BE(tag, at);
    directory.writeUInt16BE(type, at + 2);
    directory.writeUInt32BE(count, at + 4);
    directory.writeUInt32BE(value, at + 8);
  });
  return Buffer.concat([head, directory, rest]);
}

test('who took a picture is refused', async () => {
  const artist = exif([[0x013b, 2, 5, 8 + 2 + 12 + 4]], Buffer.from('Anna\0'));
  expect(await faults('map.jpg', jpeg(artist))).toEqual([
    'static/map.jpg:1:1  file  says more than it shows: Artist; export it again without EXIF, XMP, IPTC and other notes  [picture]',
  ]);
});

test('where a picture was taken is refused', async () => {
  const pointer = 8 + 2 + 12 + 4;
  const gps = Buffer.alloc(2 + 12 + 4);
  gps.writeUInt16BE(1, 0);
  gps.writeUInt16BE(0x0001, 2);
  gps.writeUInt16BE(2, 4);
  gps.writeUInt32BE(2, 6);
  gps.write('N\0', 10, 'latin1');
  const [fault = ''] = await faults('map.jpg', jpeg(exif([[0x8825, 4, 1, pointer]], gps)));
  expect(fault).toContain('says more than it shows: GPSLatitudeRef;');
});

test('who is in a picture is refused', async () => {
  const xmp = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="Anna"/></rdf:RDF></x:xmpmeta>`;
  const [fault = ''] = await faults('map.jpg', jpeg(Buffer.from(xmp, 'latin1')));
  expect(fault).toContain('says more than it shows: creator;');
});

test('a picture that only shows itself is served', async () => {
  const picture = readFileSync(join(__dirname, '../../../static/readme-home.png'));
  expect(await faults('home.png', picture)).toEqual([]);
});
