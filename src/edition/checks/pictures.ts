import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import exifr from 'exifr';
import type {Problem} from '../model/problem';
import {listFolder} from '../read/list-folder';
import {toFileProblem} from '../read/read-text';

const FOLDER = 'static';
/** What a picture must say of itself to be shown. Everything else may say who took it, where and when. */
const TECHNICAL = new Set(
  (
    'ImageWidth ImageHeight ImageLength BitDepth BitsPerSample ColorType ColorSpace Compression ' +
    'Filter Interlace Orientation XResolution YResolution ResolutionUnit ExifImageWidth ' +
    'ExifImageHeight PixelXDimension PixelYDimension ExifVersion ComponentsConfiguration ' +
    'FlashpixVersion YCbCrPositioning JFIFVersion ThumbnailWidth ThumbnailHeight PixelUnits ' +
    'PixelsPerUnitX PixelsPerUnitY Gamma'
  ).split(' '),
);
/** Every block in which programs and cameras leave notes. */
const BLOCKS = {tiff: true, exif: true, gps: true, xmp: true, iptc: true, jfif: true, ihdr: true};
/** Profiles of colours are named by their makers. */
const READ = {...BLOCKS, icc: false, mergeOutput: true, translateKeys: true, reviveValues: false};

/** A picture that is served says nothing of who made it, where, when, or of who is in it. */
export async function checkPictures(siteDir: string): Promise<Problem[]> {
  const pictures = listFolder(siteDir, FOLDER).files.filter((path) => /\.(png|jpg)$/.test(path));
  return (await Promise.all(pictures.map((path) => checkPicture(siteDir, path)))).flat();
}

async function checkPicture(siteDir: string, path: string): Promise<Problem[]> {
  const say = (what: string, cure: string): Problem[] => [
    {...toFileProblem(path, what, cure), rule: 'picture'},
  ];
  try {
    const found = (await exifr.parse(readFileSync(join(siteDir, path)), READ)) as
      Record<string, unknown> | undefined;
    const fields = Object.keys(found ?? {}).filter((field) => !TECHNICAL.has(field));
    return fields.length === 0
      ? []
      : say(
          `says more than it shows: ${fields.sort().slice(0, 6).join(', ')}`,
          'export it again without EXIF, XMP, IPTC and other notes',
        );
  } catch (error) {
    return say(
      `cannot be read as a picture: ${(error as Error).message}`,
      'export it again, without notes',
    );
  }
}
