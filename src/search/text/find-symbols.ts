/** An official symbol, or a place in a document, found in running text. */
export interface SymbolHit {
  /** Canonical forms: as written first, then wider ones: `sec/3.2/c`, `sec/3.2`, `sec/3`. */
  forms: readonly string[];
  /** What people type for short: `sgb/2003/13`, `2003/13`. */
  tails: readonly string[];
  /** Offsets in the text. */
  start: number;
  end: number;
}

type Found = Omit<SymbolHit, 'start' | 'end'>;
type Grammar = readonly [pattern: RegExp, read: (groups: readonly string[]) => Found[]];

/** Nothing that could belong to the word before. Captured, because browsers of 2020 cannot look behind. */
const START = String.raw`(^|[^\p{L}\p{N}/])`;
const END = String.raw`(?![\p{L}\p{N}/])`;
const grammar = (pattern: string, read: Grammar[1]): Grammar => [
  new RegExp(START + pattern + END, 'giu'),
  read,
];

const YEAR = String.raw`(?:\s?\(\d{4}\))?`;
const RESOLUTION = String.raw`res(?:olution)?s?\.?\s+(?:no\.?\s*)?`;
const NUMBER = String.raw`\d{1,3}(?:\.\d{1,2}){0,3}(?:\([a-z0-9]{1,4}\)){0,3}`;
const PLACE = String.raw`art(?:icle)?s?\.?|sec(?:tion)?s?\.?|ss?\.|s(?=\s\d+\.\d)|§|para(?:graph)?s?\.?`;
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^art/i, 'art'],
  [/^(s|§)/i, 'sec'],
  [/^para/i, 'para'],
];

const kindOf = (word: string): string =>
  KINDS.find(([pattern]) => pattern.test(word))?.[1] ?? 'sec';

/** Earlier lines win where two would read the same words. */
const GRAMMARS: readonly Grammar[] = [
  // ST/SGB/2003/13, A/C.4/61/L.21, UNMIK/REG/2001/4, A/RES/55/25, annex II, S/RES/1244 (1999)
  grammar(
    String.raw`([a-z][a-z.]{0,11}(?:\/[a-z0-9][a-z0-9.]{0,11}){1,6})${YEAR}(?:,?\s+annex(?:es)?\s+([ivx]{1,4}|\d))?`,
    ([path = '', annex]) => document(path, annex),
  ),
  // SGB 2003/13, ST AI 371
  grammar(String.raw`(?:st\s)?(sgb|ai|ic)\s+(\d{4}\/\d{1,3}|\d{3})`, ([series, number]) =>
    document(`st/${series}/${number}`),
  ),
  // UNMIK Regulation No. 2001/4
  grammar(
    String.raw`(?:(unmik|untaet)\s+)?reg(?:ulation)?s?\.?\s+(?:no\.?\s*)?(\d{4}\/\d{1,3})`,
    ([mission, number]) => document(`${mission ? `${mission}/` : ''}reg/${number}`),
  ),
  // General Assembly resolution 55/25, GA res. 55/25
  grammar(String.raw`(?:general assembly\s+|ga\s+)?${RESOLUTION}(\d{2}\/\d{1,3})`, ([number]) =>
    document(`a/res/${number}`),
  ),
  // SCR 1325, UNSCR 1325, Security Council resolutions 1325 (2000) and 1820 (2008)
  grammar(
    String.raw`(?:(?:un)?scr\s*|(?:security council\s+|un\s+|sc\s+)?${RESOLUTION})(\d{3,4}${YEAR}(?:\s*(?:,|and|or|&)\s*\d{3,4}${YEAR}){0,9})`,
    ([numbers = '']) =>
      (numbers.replace(/\(\d{4}\)/g, '').match(/\d{3,4}/g) ?? []).flatMap((number) =>
        document(`s/res/${number}`),
      ),
  ),
  // CETS 197, CETS No. 197
  grammar(String.raw`c?ets\s*(?:no\.?\s*)?(\d{1,3})`, ([number]) => [
    {forms: [`cets/${Number(number)}`], tails: []},
  ]),
  // art. 3(a), s. 3.2(c), section 4, paras 24-28
  grammar(
    String.raw`(${PLACE})\s*(${NUMBER}(?:\s*(?:,|and|or|&|to|-|–)\s*${NUMBER}){0,9})`,
    ([kind = '', list = '']) => places(kindOf(kind), list),
  ),
  // 2003/13, 59/710
  grammar(String.raw`(\d{2,4}\/\d{1,5})`, ([number = '']) => [
    {forms: [canonical(number)], tails: []},
  ]),
];

/** Every symbol and place in a text, in reading order, without overlaps. */
export function findSymbols(text: string): SymbolHit[] {
  // Every symbol has a number; most texts have none.
  if (!/\d/.test(text)) return [];
  const hits: SymbolHit[] = [];
  const isFree = (start: number, end: number) =>
    hits.every((hit) => end <= hit.start || start >= hit.end);
  for (const [pattern, read] of GRAMMARS) {
    const inThisPass: SymbolHit[] = [];
    for (const match of text.matchAll(pattern)) {
      const [whole, before = '', ...groups] = match;
      const start = match.index + before.length;
      const end = match.index + whole.length;
      if (isFree(start, end))
        inThisPass.push(...read(groups).map((found) => ({...found, start, end})));
    }
    hits.push(...inThisPass);
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Parts in lower case, numbers without leading zeros: `DPKO/MD/03/00993` gives `dpko/md/3/993`. */
const canonical = (path: string): string =>
  path
    .toLowerCase()
    .replace(/\.+$/, '')
    .split('/')
    .map((part) => part.replace(/^0+(?=\d+$)/, ''))
    .join('/');

const ROMAN: Readonly<Record<string, string>> = {i: '1', ii: '2', iii: '3', iv: '4', v: '5'};
const SERIES_OF: Readonly<Record<string, string>> = {sgb: 'st/', ai: 'st/', ic: 'st/'};

function document(path: string, annex?: string): Found[] {
  const plain = canonical(path);
  // "and/or" is no symbol; neither is a date such as "May/2004".
  if (
    !/\/.*\d/.test(plain) ||
    (plain.split('/').length === 2 && !/^(st|res|ai|sgb|ic)\//.test(plain))
  )
    return [];
  const full = (SERIES_OF[plain.slice(0, plain.indexOf('/'))] ?? '') + plain;
  const unrevised = full.replace(/\/(rev|add|amend|corr)\.\d+$/, '');
  const forms = [
    ...(annex ? [`${full}/annex.${ROMAN[annex.toLowerCase()] ?? annex.toLowerCase()}`] : []),
    full,
    ...(unrevised === full ? [] : [unrevised]),
  ];
  return [{forms, tails: tailsOf(unrevised)}];
}

/** Shorter ways to name a document, as long as they still hold two parts with a number. */
function tailsOf(path: string): string[] {
  const parts = path.split('/');
  return parts
    .slice(1, -1)
    .map((_, index) => parts.slice(index + 1).join('/'))
    .filter((tail) => /\d/.test(tail));
}

function places(kind: string, list: string): Found[] {
  const found: string[] = [];
  for (const match of list.matchAll(new RegExp(`(to|-|–)?\\s*(${NUMBER})`, 'giu'))) {
    const [, range, place = ''] = match;
    const last = Number(found[found.length - 1]);
    const between =
      range && Number.isInteger(last) && /^\d+$/.test(place) ? Number(place) - last - 1 : 0;
    if (between > 0 && between < 20)
      found.push(...Array.from({length: between}, (_, step) => String(last + step + 1)));
    found.push(place.toLowerCase());
  }
  return found.map((place) => ({forms: formsOfPlace(kind, place), tails: []}));
}

/** `3.2(c)` gives `sec/3.2/c`, `sec/3.2`, `sec/3`. */
function formsOfPlace(kind: string, place: string): string[] {
  const [number = '', ...subs] = place.replace(/\)/g, '').split('(');
  const steps = number.split('.');
  const numbers = steps.map((_, index) => steps.slice(0, index + 1).join('.'));
  const withSubs = subs.map((_, index) => [number, ...subs.slice(0, index + 1)].join('/'));
  return [...numbers, ...withSubs].reverse().map((form) => `${kind}/${form}`);
}
