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
/** Classes of words of the frame before a text, `New`, `Must`: they begin no sentence of it. */
const LABELS = new Set(['change__type', 'duty']);
/** The class of words of the frame in the midst of a text: `added:`. */
const ASIDE = 'redline__word';

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
      return strFromU8(content).split('\n');
    case 'ris':
      // A line begins with its field: `TI  - …`. The value alone often stands in other files too.
      return strFromU8(content)
        .replace(/^[A-Z][A-Z\d] {2}- /gm, '')
        .split('\n');
    case 'bib':
      // An entry begins with its kind, a line with its field: `@misc{…`, `title = {…},`.
      return strFromU8(content)
        .replace(/^@\w+/gm, '')
        .replace(/^\s*[\w-]+ = \{(.*)\},?$/gm, '$1')
        .replace(/\\([#$%&_{}])/g, '$1')
        .split('\n');
    default:
      return [];
  }
}

/**
 * The blocks of a page. One with words that went and came is read twice, as it was and as it is:
 * `20<del>04</del><ins>26</ins>-06-10` is two days, and no other number.
 */
function toBlocks(html: string): string[] {
  const blocks: string[] = [];
  let was = '';
  let is = '';
  /** The elements that are open, from the outside in. */
  const open: {name: string; endsBlock: boolean; isAside: boolean}[] = [];
  const isIn = (...names: string[]): boolean => open.some(({name}) => names.includes(name));
  const end = (): void => {
    const found = [was, is].map((block) => block.replace(/\s+/g, ' ').trim());
    blocks.push(...new Set(found.filter((block) => block !== '')));
    was = is = '';
  };
  /** A Word document names runs of a paragraph `w:r` and `w:t`. */
  const isInline = (name: string): boolean => INLINE.has(name) || /^w:[rt]$/.test(name);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const classes = (attributes['class'] ?? '').split(/\s+/);
        const endsBlock = !isInline(name) || classes.some((one) => LABELS.has(one));
        open.push({name, endsBlock, isAside: classes.includes(ASIDE)});
        if (endsBlock) end();
        for (const [key, value] of Object.entries(attributes))
          if (SPOKEN.has(key) || /^mailto:|^tel:/i.test(value)) blocks.push(value);
      },
      ontext(text) {
        if (isIn(...CODE) || open.some(({isAside}) => isAside)) return;
        if (!isIn('ins')) was += text;
        if (!isIn('del')) is += text;
      },
      oncomment: (text) => blocks.push(text),
      onclosetag() {
        if (open.pop()?.endsBlock) end();
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
