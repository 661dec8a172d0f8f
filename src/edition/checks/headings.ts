import type {Heading} from 'mdast';
import type {PageEntry} from '../model/edition';
import {headingAnchors} from '../model/heading-anchors';
import {nodesIn, placeOf} from '../model/nodes-in';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/**
 * Every heading has words that links can know it by, is below the title of its page, and skips no level: who listens to
 * a page goes from heading to heading.
 */
export const headings: Check = {
  name: 'heading',
  needs: 'files',
  run: (edition) => edition.pages.flatMap(checkPage),
};

function checkPage({file, tree, lines}: PageEntry): Problem[] {
  return headingAnchors(tree).flatMap(({heading, anchor}, index, all) => {
    // The title of the page is the first level.
    const above = all[index - 1]?.heading.depth ?? 1;
    const report = (what: string, cure: string): Problem[] => [
      {
        file,
        ...placeOf(heading),
        where: 'heading',
        what,
        cure,
        rule: 'heading',
      },
    ];
    if (isUnderlined(heading, lines))
      return report(
        'is made of the paragraph above a line of signs',
        'put an empty line between them; begin a heading with ##',
      );
    const mark = markIn(heading);
    if (mark !== undefined)
      return report(
        `holds :${mark}, which says what a paragraph rests on`,
        'put it at the end of that paragraph',
      );
    if (heading.depth === 1)
      return report(
        'is a second title of the page',
        'begin it with ##; the title stands in the settings',
      );
    if (heading.depth > above + 1)
      return report(
        `skips a level: it is of level ${heading.depth}, and the one before it of level ${above}`,
        `begin it with ${'#'.repeat(above + 1)}`,
      );
    return anchor === ''
      ? report('has no letter or digit that a link could name it by', 'give it words')
      : [];
  });
}

/** What says on what a text rests: a heading would say it in every list of contents. */
const markIn = (heading: Heading): string | undefined =>
  nodesIn(heading, 'textDirective').find(({name}) => name === 'basis' || name === 'cite')?.name;

/** Words that a line of `---` or `===` below them makes a heading, mostly by accident. Settings that cannot be read look so, too. */
function isUnderlined(heading: Heading, lines: readonly string[]): boolean {
  const {line, column} = placeOf(heading);
  return line > 1 && !lines[line - 1]?.slice(column - 1).startsWith('#');
}
