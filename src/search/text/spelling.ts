type Rule = readonly [pattern: RegExp, replacement: string];

/**
 * American and British spellings that differ by rule or by a short list of stems; each pair comes
 * out as one spelling.
 */
const RULES: readonly Rule[] = [
  [/([iy])z(e|ed|es|er|ers|ing|ation|ations|ational|able)$/, '$1s$2'],
  [/^(lab|behavi|harb|col|neighb|hon|fav|rum|endeav|arm|hum|vig|tum|od|sav|parl)our/, '$1or'],
  [/^(cent|theat|(?:kilo|centi)?met|lit|fib|calib)re(s|d)?$/, '$1er$2'],
  [/^(def|off|lic|pret)ence(s|d)?$/, '$1ense$2'],
  [/^(program|kilogram)me(s|d)?$/, '$1$2'],
  [/^practis(e|es|ed|ing)$/, 'practic$1'],
  [
    /^(trave|counse|labe|cance|mode|channe|fue|signa|leve|pane|tota|tunne|marve)ll(ed|ing|er|ers|or|ors)$/,
    '$1l$2',
  ],
  [/^(fulfi|enro|insta|ski|wi)ll?(s|ed|ment|ments|ful|fully)$/, '$1l$2'],
  [/^(judg|acknowledg)ement/, '$1ment'],
  [/^enquir/, 'inquir'],
  [/^(cata|dia|ana|mono|epi)logue/, '$1log'],
  [/^paed/, 'ped'],
  [/^(gyn|an)ae(c|s)/, '$1e$2'],
  [/^foet/, 'fet'],
  [/^ageing$/, 'aging'],
  [/^grey/, 'gray'],
  [/^whom$/, 'who'],
  // As people write it.
  [/^traff?i[ck](ed|er|ers|ing)$/, 'traffick$1'],
];

/**
 * One spelling for British and American forms of a folded word: `organization` gives
 * `organisation`, `labour` gives `labor`.
 */
export function toOneSpelling(word: string): string {
  const rule = RULES.find(([pattern]) => pattern.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}
