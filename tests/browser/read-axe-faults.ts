import type {Page} from 'playwright-core';

interface Axe {
  run(options: object): Promise<{
    violations: {id: string; nodes: {target: string[]; failureSummary: string}[]}[];
  }>;
}

/** Faults as axe names them, each with the first places. The page has loaded axe. */
export function readAxeFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const {axe} = window as unknown as {axe: Axe};
    const {violations} = await axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({id, nodes}) => {
      const places = nodes.slice(0, 3).map(({target, failureSummary}) => {
        const why = failureSummary.split('\n').slice(1, 2).join('').trim();
        return `${target.join(' ')} (${why})`;
      });
      return `${id}: ${places.join('; ')}`;
    });
  });
}
