import {gunzipSync, strFromU8, unzipSync} from 'fflate';
import {Parser} from 'htmlparser2';

/** Elements that stand in a sentence: words before and after them belong together. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Attributes whose words readers see or hear. */
const SPOKEN = new Set(['title', 'alt', 'aria-label', 'content', 'placeholder', 'value']);
/** What follows is code, and was read where it is written. */
const CODE = new Set(['script', 'style']);

/** What readers may read in a built file, a passage each: a block of a page, a value, a line. */
export function toPassages(path: string, content: Uint8Array): string[] {
  switch (path.slice(path.lastIndexOf('.') + 1)) {
    case 'html':
    case 'svg':
      return toBlocks(strFromU8(content));
    case 'atom':
      // The text of an entry is HTML in XML.
      return toBlocks(strFromU8(content)).flatMap(toBlocks);
    case 'json':
      return toValues(JSON.parse(strFromU8(content)));
    case 'bin':
      return toRuns(strFromU8(gunzipSync(content)));
    case 'docx':
      return toBlocks(strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array()));
    case 'md':
    case 'txt':
    case 'csv':
    case 'yml':
    case 'ris':
      return strFromU8(content).split('\n');
    case 'bib':
      // An entry begins with its kind: `@misc{…`.
      return strFromU8(content).replace(/^@\w+/gm, '').split('\n');
    default:
      return [];
  }
}

function toBlocks(html: string): string[] {
  const blocks: string[] = [];
  let block = '';
  let code = 0;
  const end = (): void => {
    if (block.trim() !== '') blocks.push(block.replace(/\s+/g, ' ').trim());
    block = '';
  };
  /** A Word document names runs of a paragraph `w:r` and `w:t`. */
  const isInline = (name: string): boolean => INLINE.has(name) || /^w:[rt]$/.test(name);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (CODE.has(name)) code += 1;
        if (!isInline(name)) end();
        for (const [key, value] of Object.entries(attributes))
          if (SPOKEN.has(key) || /^mailto:|^tel:/i.test(value)) blocks.push(value);
      },
      ontext(text) {
        if (code === 0) block += text;
      },
      oncomment: (text) => blocks.push(text),
      onclosetag(name) {
        if (CODE.has(name)) code -= 1;
        if (!isInline(name)) end();
      },
    },
    {decodeEntities: true},
  );
  parser.end(html);
  end();
  return blocks;
}

function toValues(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(toValues) : [];
}

/**
 * The texts between the numbers of a packed file. A run without a blank is a row of numbers, also
 * where it happens to hold a sign @ (`UU@TTW[@Q44_`), unless it has the form of an address.
 */
const toRuns = (text: string): string[] =>
  text.split(/[\p{Cc}\uFFFD]+/u).filter((run) => /\S \S|\w@[\w-]+\.\w/.test(run));
