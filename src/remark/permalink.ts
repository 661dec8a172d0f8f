import {link, text} from './nodes';
import type {Link} from 'mdast';

/** A link to the place itself, shown on hover and focus. */
export function permalink(anchor: string, name: string): Link {
  return link(
    `#${anchor}`,
    {className: ['permalink'], ariaLabel: `Link to ${name}`, dataSearch: 'off'},
    text('#'),
  );
}
