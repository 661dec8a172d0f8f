import type {Problem} from '../../edition/model/problem';
import type {LineCure, LineProblem} from '../model/field-problem';

/** A problem of a file that is open as text, with a button where one line mends it. */
export function toLineProblem(
  {what, cure, rule, where, line, column, level}: Problem,
  text: string,
): LineProblem {
  const mend = toLineCure({what, cure, column}, text.split(/\r?\n/)[line - 1] ?? '');
  return {
    ...{what, cure, rule, where, line},
    isWarning: level === 'warning',
    ...(mend ? {mend} : {}),
  };
}

/** What is to stand in a line instead; undefined where that needs thought. */
export function toLineCure(
  {what, cure, column}: Pick<Problem, 'what' | 'cure' | 'column'>,
  line: string,
): LineCure | undefined {
  const meant = /^did you mean "(.+)"\?$/.exec(cure)?.[1];
  if (meant !== undefined) {
    const wrong = wrongWords(what, line.slice(column - 1));
    return wrong === undefined ? undefined : toReplacement(`Write “${meant}”`, wrong, meant);
  }
  if (/in (double )?quot/.test(cure)) return quoted(line);
  const blank = /^( *-)(?=[\w"'])/.exec(line)?.[1];
  if (blank !== undefined && /hyphen/.test(what))
    return toReplacement(
      'Put a blank after the hyphen',
      line,
      `${blank} ${line.slice(blank.length)}`,
    );
  const tabs = /^[ \t]*\t[ \t]*/.exec(line)?.[0];
  if (tabs !== undefined && /tab/.test(what))
    return toReplacement(
      'Indent with blanks',
      line,
      tabs.replaceAll('\t', '  ') + line.slice(tabs.length),
    );
  const bare = /^( *(?:- )*[\w-]+:)(?=\S)/.exec(line)?.[1];
  if (bare !== undefined && /colon/.test(what) && /blank/.test(what))
    return toReplacement('Put a blank after the colon', line, `${bare} ${line.slice(bare.length)}`);
  return undefined;
}

const toReplacement = (label: string, from: string, to: string): LineCure => ({label, from, to});

/** The words that the message names, where they stand behind the place it gives. */
function wrongWords(what: string, rest: string): string | undefined {
  const named = [...what.matchAll(/"([^"]+)"/g)].flatMap(([, words]) => words ?? []);
  return [...named, ...what.split(/[\s,]+/)].find(
    (words) => words.length > 1 && rest.includes(words),
  );
}

/** `text: Say: stop` as `text: "Say: stop"`. */
function quoted(line: string): LineCure | undefined {
  const [, start = '', words = ''] = /^( *(?:- )*(?:[\w-]+: +)?)(\S.*)$/.exec(line) ?? [];
  const bare = words.replace(/^["'“”‘’]+|["'“”‘’]+$/g, '').trim();
  if (bare === '') return undefined;
  const safe = bare.replaceAll('\\', '\\\\').replaceAll('"', "'");
  return toReplacement('Put the text in quotes', line, `${start}"${safe}"`);
}
