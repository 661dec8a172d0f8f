import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, posix} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {load as parseHtml} from 'cheerio';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {foldersOf, loadEdition} from '../../../src/edition';
import type {Schema} from '../../../src/edition/read/create-validator';
import {cutEdition} from '../../../src/edition/freeze/cut-edition';
import {DISK} from '../../../src/edition/freeze/file-system';
import {readManifest} from '../../../src/edition/freeze/manifest';
import {buildPackage} from '../../../src/package/build-package';
import {checkPackage} from '../../../src/package/check-package';
import {toRecordJson} from '../../../src/package/record-files';
import {toArchivedRecords} from '../../../src/plugin/archived-records';
import {fixPdf} from '../../../src/package/fix-pdf';
import {isPublic} from '../../../src/edition/model/is-public';
import {signSums} from '../../../src/package/signature';
import {SIGNATURE, SUMS, toSums} from '../../../src/package/sums';
import {readZip, toZip} from '../../../src/package/zip';
import {buildPages} from '../../fixtures/build-pages';
import {edition as run, makeRepository} from '../../fixtures/make-repository';
import {makeKeys} from '../../fixtures/small-package';

const root = join(__dirname, '../../..');
const FOLDER = 'guidance-package-1.0';
let site: {dir: string; remove: () => void};
let outDir: string;
let files: Map<string, Buffer>;
let zip: Uint8Array;
let keys: string;

/** Cuts the sound edition and makes its package from pages built in a folder of their own. */
async function makeFiles(): Promise<Map<string, Buffer>> {
  const {edition} = loadEdition(site.dir, foldersOf('1.0'));
  buildPages(site.dir, edition!, outDir);
  return buildPackage({
    codeDir: root,
    siteDir: site.dir,
    outDir,
    edition: edition!,
    manifest: readManifest(site.dir, '1.0')!.manifest,
    isWanted: isPublic,
    folder: FOLDER,
  });
}

function seal(content: ReadonlyMap<string, Uint8Array>, key?: string): Uint8Array {
  const all = new Map(content);
  all.set(SUMS, Buffer.from(toSums(all)));
  if (key) all.set(SIGNATURE, signSums(toSums(all), key));
  return toZip(all, FOLDER, '2026-11-25');
}

beforeAll(async () => {
  site = makeRepository();
  outDir = mkdtempSync(join(tmpdir(), 'built-'));
  keys = mkdtempSync(join(tmpdir(), 'keys-'));
  makeKeys(keys, ['editor', 'stranger']);
  const {edition: next} = loadEdition(site.dir, foldersOf('next'));
  const request = {
    siteDir: site.dir,
    name: '1.0',
    asOf: '2004-12-31',
    published: '2026-11-25',
    acknowledgeOverdue: false,
  };
  cutEdition(
    {
      request,
      next: next!,
      sourceCommit: 'a'.repeat(40),
      sidebars: {package: ['index']},
      published: [],
      previous: null,
    },
    DISK,
    () => {},
  );
  files = await makeFiles();
  zip = seal(files, join(keys, 'editor'));
}, 180_000);

afterAll(() => {
  site.remove();
  for (const folder of [outDir, keys]) rmSync(folder, {recursive: true, force: true});
});

test('it holds pages, search, print edition, records in two forms, schemas, citations, the manifest and how to verify it', () => {
  for (const path of [
    'index.html',
    'pages/index.html',
    'pages/signs/index.html',
    'search.html',
    'search/manifest.js',
    'assets/search.js',
    'assets/style.css',
    'print.html',
    'records/json/guidance/report-the-same-day.json',
    'records/yaml/guidance/reporting.yml',
    'records/schemas/guidance.schema.json',
    'citations/items.csl.json',
    'citations/items.ris',
    'citations/items.bib',
    'citations/sources.bib',
    'edition.json',
    'VERIFY.txt',
  ])
    expect(files.has(path), path).toBe(true);
});

test('every link and anchor leads to a place in the package, and no page needs a script or the network', () => {
  const documents = new Map(
    [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, html]) => [path, parseHtml(html.toString())]),
  );
  for (const [path, $] of documents) {
    const ids = $('[id]')
      .toArray()
      .map((element) => element.attribs.id!);
    expect(new Set(ids).size, `ids of ${path}`).toBe(ids.length);
    for (const element of $('a[href], link[href], script[src]').toArray()) {
      const href = element.attribs.href ?? element.attribs.src!;
      if (/^[a-z]+:/.test(href)) {
        expect(element.tagName, href).toBe('a');
        continue;
      }
      const [to = '', anchor] = href.split('#');
      const target = to === '' ? path : posix.join(posix.dirname(path), to);
      expect(files.has(target), `${path} links to ${href}`).toBe(true);
      if (anchor)
        expect(documents.get(target)!(`[id="${anchor}"]`).length, `${path} links to ${href}`).toBe(
          1,
        );
    }
    if (path !== 'search.html') expect($('script')).toHaveLength(0);
  }
});

test('what is kept for use inside missions is in no file of a public copy', () => {
  for (const [path, content] of files)
    if (!path.startsWith('search/'))
      expect(content.includes('Premises empty shortly'), path).toBe(false);
  expect(files.has('records/json/indicators/g01.json')).toBe(true);
  expect(files.has('records/json/indicators/g02.json')).toBe(false);
});

test('no word of a page is lost, also not the word that a term explains', () => {
  const wordsOf = (html: Buffer, part: string): string => {
    const $ = parseHtml(html.toString());
    $('.theme-doc-breadcrumbs, .offline__place, .offline__next').remove();
    return $(part).first().text().replace(/\s+/g, ' ').trim();
  };
  const pages = [...files].filter(([path]) => /^pages\/.*index\.html$/.test(path));
  expect(pages.length).toBeGreaterThan(1);
  for (const [path, html] of pages) {
    const built = readFileSync(join(outDir, '1.0', path.slice('pages/'.length)));
    expect(wordsOf(html, 'main'), path).toBe(wordsOf(built, 'article'));
  }
  expect(pages.some(([, html]) => parseHtml(html.toString())('.term__word').text() !== '')).toBe(
    true,
  );
});

test('each item and each source can be cited', () => {
  const items = JSON.parse(files.get('citations/items.csl.json')!.toString()) as {
    id: string;
    section: string;
  }[];
  expect(items.find(({id}) => id === 'report-the-same-day')?.section).toBe(
    'index#report-the-same-day',
  );
  expect(files.get('citations/items.bib')!.toString()).toContain('report-the-same-day,');
  expect(files.get('citations/sources.bib')!.toString()).toContain('number = {ST/SGB/2003/13}');
  const sources = JSON.parse(files.get('citations/sources.csl.json')!.toString()) as {
    id: string;
    title: string;
    URL?: string;
  }[];
  const ris = files.get('citations/sources.ris')!.toString().split('\n');
  expect(ris).toContain('M1  - ST/SGB/2003/13');
  for (const {id, title, URL} of sources)
    expect(ris).toEqual(
      expect.arrayContaining([`ID  - ${id}`, `TI  - ${title}`, ...(URL ? [`UR  - ${URL}`] : [])]),
    );
  expect(ris.every((line) => line === '' || /^[A-Z][A-Z0-9]  - /.test(line))).toBe(true);
});

test('each record is as the schema says that it names', () => {
  const schemas = [...files]
    .filter(([path]) => path.startsWith('records/schemas/'))
    .map(
      ([path, text]) => [path.split('/').pop()!, JSON.parse(text.toString()) as Schema] as const,
    );
  const ajv = new Ajv2020({strict: false});
  addFormats(ajv);
  for (const [, schema] of schemas) ajv.addSchema(schema);
  const records = [...files].filter(([path]) => path.startsWith('records/json/'));
  expect(records.length).toBeGreaterThan(5);
  for (const [path, text] of records) {
    const {record_schema: schema, record} = JSON.parse(text.toString()) as {
      record_schema: string;
      record: unknown;
    };
    const [file = '', part = ''] = schema.split('#');
    expect(files.has(posix.join(posix.dirname(path), file)), path).toBe(true);
    expect(
      ajv.validate({$ref: `${posix.basename(file)}#${part}`}, record),
      `${path}: ${ajv.errorsText()}`,
    ).toBe(true);
  }
});

test('the same content gives the same bytes, in another time zone too', async () => {
  const zone = process.env.TZ;
  try {
    process.env.TZ = 'Pacific/Kiritimati';
    expect(
      Buffer.from(seal(await makeFiles(), join(keys, 'editor'))).equals(Buffer.from(zip)),
    ).toBe(true);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('an archive is read back as it was written', () => {
  const back = readZip(zip);
  expect(back.folder).toBe(FOLDER);
  expect([...back.files.keys()]).toContain('pages/index.html');
  expect(checkPackage(zip, {edition: '1.0', allowedSigners: join(keys, 'allowed')})).toEqual({
    edition: '1.0',
    files: back.files.size,
    signer: 'editor@example.invalid',
    isSigned: true,
  });
});

test('the records of an archived edition stand where they stood, read from its package', () => {
  const {edition} = loadEdition(site.dir, foldersOf('1.0'));
  const archived = new Map(toArchivedRecords(zip, '1.0', isPublic));
  const wanted = [...edition!.records.values()].filter(isPublic);
  for (const entry of wanted)
    expect(archived.get(`records/1.0/${entry.collection}/${entry.id}.json`)).toBe(
      toRecordJson(entry, edition!, '../schemas'),
    );
  const index = JSON.parse(archived.get('records/1.0/index.json')!) as {id: string; path: string}[];
  expect(index.map(({id}) => id).sort()).toEqual(wanted.map(({id}) => id).sort());
  for (const {path} of index) expect(archived.has(path.slice(1))).toBe(true);
  expect(archived.get('records/1.0/schemas/guidance.schema.json')).toBe(
    readFileSync(join(site.dir, edition!.folders.data, 'schemas/guidance.schema.json'), 'utf8'),
  );
  expect(JSON.stringify([...archived])).not.toContain('g02.json');
});

describe('each attack fails in one plain line', () => {
  const attack = (
    change: (content: Map<string, Uint8Array>) => void,
    wish = {edition: '1.0', allowedSigners: join(keys, 'allowed')},
  ) => {
    const content = new Map(readZip(zip).files);
    change(content);
    return () => checkPackage(toZip(content, FOLDER, '2026-11-25'), wish);
  };
  test('a flipped byte', () => {
    expect(
      attack((content) => {
        const page = Buffer.from(content.get('pages/index.html')!);
        page[900]! ^= 1;
        content.set('pages/index.html', page);
      }),
    ).toThrow(/^pages\/index.html has changed since it was packaged$/);
  });
  test('a missing file', () => {
    expect(attack((content) => content.delete('VERIFY.txt'))).toThrow(/^VERIFY.txt is missing$/);
  });
  test('an added file', () => {
    expect(attack((content) => content.set('pages/extra.html', Buffer.from('x')))).toThrow(
      /^pages\/extra.html was added after it was packaged$/,
    );
  });
  test('a renamed file', () => {
    expect(
      attack((content) => {
        content.set('READ.txt', content.get('VERIFY.txt')!);
        content.delete('VERIFY.txt');
      }),
    ).toThrow(/^READ.txt was renamed; it was packaged as VERIFY.txt$/);
  });
  test('an edited list of hashes', () => {
    expect(
      attack((content) => {
        content.set('VERIFY.txt', Buffer.from('Trust me.'));
        content.set(SUMS, Buffer.from(toSums(content)));
      }),
    ).toThrow(
      /^its signature is not that of an allowed signer, or SHA256SUMS was changed after signing$/,
    );
  });
  test('a garbage line in the list', () => {
    expect(
      attack(
        (content) => {
          content.delete(SIGNATURE);
          content.set(SUMS, Buffer.concat([content.get(SUMS)!, Buffer.from('garbage\n')]));
        },
        {edition: '1.0', allowedSigners: undefined as never},
      ),
    ).toThrow(/^SHA256SUMS holds a line that is not a hash and a path/);
  });
  test('no list', () => {
    expect(attack((content) => content.delete(SUMS))).toThrow(/^SHA256SUMS is missing/);
  });
  test('no signature', () => {
    expect(attack((content) => content.delete(SIGNATURE))).toThrow(/^it is not signed$/);
  });
  test('another key', () => {
    expect(() =>
      checkPackage(seal(files, join(keys, 'stranger')), {
        edition: '1.0',
        allowedSigners: join(keys, 'allowed'),
      }),
    ).toThrow(/^its signature is not that of an allowed signer/);
  });
  test('an older edition in the place of a newer', () => {
    expect(
      attack(() => undefined, {edition: '2.0', allowedSigners: join(keys, 'allowed')}),
    ).toThrow(/^it holds edition 1.0, and not edition 2.0$/);
  });
  test('a broken archive', () => {
    expect(() =>
      checkPackage(zip.slice(0, 4000), {edition: '1.0', allowedSigners: undefined}),
    ).toThrow(/^is damaged, or is no archive; get it again from its publisher$/);
  });
  test('the command says it in a line, and fails', async () => {
    writeFileSync(join(keys, 'guidance-package-2.0.zip'), zip);
    expect(
      await run(site.dir, 'verify', '--package', join(keys, 'guidance-package-2.0.zip')),
    ).toEqual({
      stdout: '',
      status: 1,
      stderr: 'guidance-package-2.0.zip: it holds edition 1.0, and not edition 2.0',
    });
    const good = await run(
      site.dir,
      'verify',
      '1.0',
      '--package',
      join(keys, 'guidance-package-2.0.zip'),
      '--allowed-signers',
      join(keys, 'allowed'),
    );
    expect(good.stdout).toMatch(
      /files as they were packaged, signed by editor@example.invalid\nsha256 [0-9a-f]{64}$/,
    );
  });
});

test('two prints that differ in time and chance become the same, byte for byte in place', () => {
  const pdf = (time: string, id: string, node = 292): Buffer =>
    Buffer.from(
      `%PDF\n/ID (node00000${node}) /ID (node00000${node + 2})\n/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')\n\xff\ntrailer <</ID [<${id}> <${id}>]>>`,
      'latin1',
    );
  const fixed = fixPdf(pdf('20261125022003', '0AF3'), '2004-12-31');
  expect(fixed.equals(fixPdf(pdf('20261126132003', 'BBCD', 301), '2004-12-31'))).toBe(true);
  expect(fixed.toString('latin1')).toContain('/ID (node00000001) /ID (node00000002)');
  expect(fixed.toString('latin1')).toContain("/CreationDate (D:20041231120000+00'00')");
});
