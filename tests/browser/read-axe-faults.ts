import type {Page} from 'playwright-core';

interface Axe {
  run(options: object): Promise<{
    violations: {id: string; nodes: {target: string[]; failureSummary: string}[]}[];
  }>;
}

/**
 * Faults as axe names them, each with the first places. The page has loaded axe.
 * @param withLook also colours and sizes, which are those of classes that every template shows; to
 * measure them takes two thirds of the time
 */
export function readAxeFaults(page: Page, withLook: boolean): Promise<string[]> {
  return page.evaluate(async (enabled) => {
    const {axe} = window as unknown as {axe: Axe};
    const {violations} = await axe.run({
      preload: false,
      iframes: false,
      resultTypes: ['violations'],
      rules: {
        'color-contrast': {enabled},
        'link-in-text-block': {enabled},
        'target-size': {enabled},
      },
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({id, nodes}) => {
      const places = nodes.slice(0, 3).map(({target, failureSummary}) => {
        const why = failureSummary.split('\n').slice(1, 2).join('').trim();
        return `${target.join(' ')} (${why})`;
      });
      return `${id}: ${places.join('; ')}`;
    });
  }, withLook);
}
