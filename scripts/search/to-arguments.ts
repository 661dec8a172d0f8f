/** What is left out of the results, `-word` or `-"a phrase"`; options have two signs. */
const WITHOUT = /^-[\p{L}"“”„«»]/u;

/** Puts what begins with one minus behind `--`, so that it is taken for words and not for an option. */
export function toArguments(given: readonly string[]): string[] {
  if (given.includes('--')) return [...given];
  const isWithout = (argument: string): boolean => WITHOUT.test(argument);
  return [...given.filter((argument) => !isWithout(argument)), '--', ...given.filter(isWithout)];
}
