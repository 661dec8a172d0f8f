import type {Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {VFile} from 'vfile';
import {findRenderedPage} from './find-rendered-page';

/**
 * A rehype plugin, the last in the chain: in the place of what Docusaurus has made of a page stands
 * one element that holds its HTML as one string. Thousands of elements would be compiled and
 * rendered one by one, to the same end.
 */
export function insertPage({siteDir}: {siteDir: string}) {
  return (tree: Root, file: VFile): void => {
    const rendered = findRenderedPage(siteDir, file.path);
    if (!rendered) return;
    const html = toHtml(rendered.tree);
    // What is no element here are the exports of the page: its settings and the list of its headings.
    const exports = tree.children.filter((node) => (node.type as string) === 'mdxjsEsm');
    tree.children = [...exports, toElement(html) as never];
  };
}

/** `<div className="markdown" dangerouslySetInnerHTML={{__html: "…"}} />` as a node of an MDX tree. */
function toElement(html: string): object {
  const object = {
    type: 'ObjectExpression',
    properties: [
      {
        type: 'Property',
        method: false,
        shorthand: false,
        computed: false,
        kind: 'init',
        key: {type: 'Identifier', name: '__html'},
        value: {type: 'Literal', value: html, raw: JSON.stringify(html)},
      },
    ],
  };
  return {
    type: 'mdxJsxFlowElement',
    name: 'div',
    attributes: [
      {type: 'mdxJsxAttribute', name: 'className', value: 'markdown'},
      {
        type: 'mdxJsxAttribute',
        name: 'dangerouslySetInnerHTML',
        value: {
          type: 'mdxJsxAttributeValueExpression',
          value: '',
          data: {
            estree: {
              type: 'Program',
              sourceType: 'module',
              comments: [],
              body: [{type: 'ExpressionStatement', expression: object}],
            },
          },
        },
      },
    ],
    children: [],
  };
}
