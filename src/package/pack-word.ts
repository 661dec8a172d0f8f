import {Document, Packer, type ISectionOptions} from 'docx';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

/** Zip knows no day before this one; every file in ours bears it. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * A Word document of A4 sheets. The same words give the same bytes: the library writes the present
 * hour into the document and into the archive, which is replaced.
 * @param day that the document is dated with, `2026-10-31`
 */
export async function packWord(
  title: string,
  children: ISectionOptions['children'],
  day: string,
): Promise<Uint8Array> {
  const margin = {top: 850, bottom: 850, left: 1000, right: 1000};
  const document = new Document({
    title,
    creator: 'Guidance package',
    styles: {default: {document: {run: {font: 'Calibri', size: 19}}}},
    sections: [{properties: {page: {margin}}, children}],
  });
  return withoutHour(await Packer.toBuffer(document), day);
}

function withoutHour(archive: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(archive);
  const core = files['docProps/core.xml'];
  if (core)
    files['docProps/core.xml'] = strToU8(
      strFromU8(core).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
    );
  return zipSync(files, {mtime: NO_DAY});
}
