/** A document added to, corrected or replaced: `ST/SGB/2017/2/Rev.1`. */
const LATER = String.raw`(/(Add|Amend|Corr|Rev)\.\d+)*`;

/** A series of UN documents, the form of its symbols, and how one is written. */
interface Series {
  start: RegExp;
  form: RegExp;
  example: string;
}

const series = (start: string, rest: string, example: string): Series => ({
  start: new RegExp(`^${start}`),
  form: new RegExp(`^${start}${rest}$`),
  example,
});

/** The series that are cited here, each before those that its beginning is a part of. */
const SERIES: readonly Series[] = [
  series('S/RES/', String.raw`\d{1,4} \(\d{4}\)`, 'S/RES/2388 (2017)'),
  series('S/PRST/', String.raw`\d{4}/\d+${LATER}`, 'S/PRST/2005/21'),
  series('S/', String.raw`\d{4}/\d+${LATER}`, 'S/2016/361'),
  series('A/RES/', String.raw`\d{1,3}/\d+( [A-Z])?(, annex(es)? [IVX]+)?`, 'A/RES/55/25, annex II'),
  series('A/HRC/RES/', String.raw`\d{1,3}/\d+`, 'A/HRC/RES/53/9'),
  series('A/HRC/', String.raw`\d{1,3}/\d+${LATER}`, 'A/HRC/23/48'),
  series(String.raw`A/C\.`, String.raw`[1-6]/\d{1,3}/(L\.)?\d+${LATER}`, 'A/C.4/61/L.21'),
  series('A/', String.raw`\d{1,3}/(L\.)?\d+${LATER}( \(Part [IVX]+\))?(-S/\d{4}/\d+)?`, 'A/59/710'),
  series('E/', String.raw`\d{4}/\d+${LATER}`, 'E/2002/68/Add.1'),
  series('ST/', String.raw`(SGB|AI|IC)/(\d{4}/)?\d+${LATER}`, 'ST/SGB/2003/13'),
  series('CEB/', String.raw`\d{4}/[A-Z]+/\d+${LATER}`, 'CEB/2022/HLCM/19'),
  series('CRC/', String.raw`GC/\d{4}/\d+${LATER}`, 'CRC/GC/2005/6'),
  series('CTOC/', String.raw`COP(/WG\.\d)?/\d{4}/\d+${LATER}`, 'CTOC/COP/WG.4/2010/2'),
];

/**
 * Why a symbol of a UN series cannot be one: its form, or a year that does not fit the day of the
 * document. A symbol of another series is not judged.
 * @param date `2017-11-21`, or as much of it as is known
 */
export function symbolFault(
  symbol: string,
  date?: string,
): {what: string; cure: string} | undefined {
  const known = SERIES.find(({start}) => start.test(symbol));
  if (!known) return undefined;
  if (!known.form.test(symbol))
    return {
      what: `says "${symbol}", which has not the form of its series`,
      cure: `write it as it is printed, and nothing else, for example ${known.example}`,
    };
  const years = yearsOf(symbol);
  const year = date && Number(date.slice(0, 4));
  if (!years || !year || years.includes(year)) return undefined;
  return {
    what: `says "${symbol}", which is of ${years.join(' or ')}, and the date is of ${year}`,
    cure: 'correct the symbol or the date',
  };
}

/** The years in which a resolution of that symbol can have been adopted: session 55 of the Assembly began in 2000. */
function yearsOf(symbol: string): number[] | undefined {
  const [, council] = /^S\/RES\/\d+ \((\d{4})\)/.exec(symbol) ?? [];
  if (council) return [Number(council)];
  const [, session] = /^A\/RES\/(\d+)\//.exec(symbol) ?? [];
  return session ? [1945 + Number(session), 1946 + Number(session)] : undefined;
}
