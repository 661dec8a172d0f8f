import type {PageEntry} from '../model/edition';
import {nodesIn} from '../model/nodes-in';
import {toDirectiveUse} from '../read/read-directives';
import type {Position} from '../read/line-index';
import type {Problem} from '../model/problem';
import type {Check} from './check';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A numbered paragraph has a permanent id of its own, at its start, and says what it rests on. */
export const paragraphs: Check = {
  name: 'paragraph',
  needs: 'files',
  run: (edition) => edition.pages.flatMap(checkPage),
};

function checkPage(page: PageEntry): Problem[] {
  /** Ids met so far, and their lines. */
  const seen = new Map<string, number>();
  const found = new Map(
    nodesIn(page.tree, 'paragraph').flatMap((paragraph) => {
      const uses = paragraph.children.flatMap((child) => toDirectiveUse(child) ?? []);
      const first = paragraph.children[0] && toDirectiveUse(paragraph.children[0]);
      const hasBasis = uses.some(({name}) => name === 'cite' || name === 'basis');
      return uses.map(({at}) => [keyOf(at), {isFirst: keyOf(at) === keyOf(first?.at), hasBasis}]);
    }),
  );
  return page.directives
    .filter(({name}) => name === 'p')
    .flatMap(({label, at}) => {
      const earlier = seen.get(label);
      if (earlier === undefined) seen.set(label, at.line);
      // In a heading, a cell or other words it opens no paragraph, and nothing could number it.
      const place = found.get(keyOf(at)) ?? {isFirst: false, hasBasis: true};
      return faultsOf(label, {...place, earlier}).map((fault) => ({
        file: page.file,
        ...at,
        where: `:p[${label}]`,
        ...fault,
        rule: 'paragraph',
      }));
    });
}

const keyOf = (at: Position | undefined): string => `${at?.line}:${at?.column}`;

function faultsOf(
  id: string,
  found: {isFirst: boolean; earlier: number | undefined; hasBasis: boolean},
): {what: string; cure: string}[] {
  const faults: {what: string; cure: string}[] = [];
  if (!found.isFirst)
    faults.push({
      what: 'does not open a paragraph',
      cure: 'put it at the very start of the paragraph',
    });
  if (!ID.test(id))
    faults.push({
      what: 'is not a good id',
      cure: 'use lower-case words joined by hyphens, for example :p[age-unknown]',
    });
  if (found.earlier !== undefined)
    faults.push({
      what: `is used twice on this page; the first is in line ${found.earlier}`,
      cure: 'give each paragraph its own id',
    });
  if (!found.hasBasis)
    faults.push({
      what: 'does not say what it rests on',
      cure: 'end the paragraph with :cite[…]{…}, :basis[general] or :basis[proposal]',
    });
  return faults;
}
