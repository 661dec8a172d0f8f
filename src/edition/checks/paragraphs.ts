import type {Paragraph} from 'mdast';
import {visit} from 'unist-util-visit';
import type {PageEntry} from '../model/edition';
import {toDirectiveUse, type DirectiveUse} from '../read/read-directives';
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
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const report = (at: DirectiveUse['at'], where: string, what: string, cure: string) =>
    problems.push({
      file: page.file,
      line: at.line,
      column: at.column,
      where,
      what,
      cure,
      rule: 'paragraph',
    });

  visit(page.tree, 'paragraph', (node: Paragraph) => {
    const uses = node.children.flatMap((child) => toDirectiveUse(child) ?? []);
    const first = toDirectiveUse(node.children[0]!);
    for (const use of uses.filter(({name}) => name === 'p')) {
      const where = `:p[${use.label}]`;
      if (use.at.line !== first?.at.line || use.at.column !== first.at.column) {
        report(
          use.at,
          where,
          'stands inside a paragraph',
          'put it at the very start of the paragraph',
        );
      }
      if (!ID.test(use.label))
        report(
          use.at,
          where,
          'is not a good id',
          'use lower-case words joined by hyphens, for example :p[age-unknown]',
        );
      const earlier = seen.get(use.label);
      if (earlier !== undefined)
        report(
          use.at,
          where,
          `is used twice on this page; the first is in line ${earlier}`,
          'give each paragraph its own id',
        );
      else seen.set(use.label, use.at.line);
      if (!uses.some(({name}) => name === 'cite' || name === 'basis')) {
        report(
          use.at,
          where,
          'does not say what it rests on',
          'end the paragraph with :cite[…]{…}, :basis[general] or :basis[proposal]',
        );
      }
    }
  });
  return problems;
}
