import type {Shape} from '../pictures/shape';
import {PICTURE_WORDS} from '../words/pictures-en';
import {el, type Child, type ElementNode} from './nodes';

interface Picture {
  /** Unique on the page; the names of the drawings are told apart by it. */
  id: string;
  /** What a screen reader says in the place of the drawing. */
  title: string;
  /** What the signs in it mean, and where it comes from. */
  caption: string;
  /** For a screen of a desk and for paper, at most 660 units wide. */
  wide: Shape;
  /** For a phone, at most 330 units wide. */
  narrow: Shape;
  /** All that the picture says, as text. */
  twin: Child;
}

/**
 * A picture with its text beside it. One of two drawings is shown, as there is room
 * (`pictures.css`). Search leaves it out: what it shows stands in words on the page.
 */
export const picture = ({id, title, caption, wide, narrow, twin}: Picture): ElementNode =>
  el(
    'figure',
    {className: ['picture'], dataSearch: 'off'},
    drawingOf(wide, `${id}-wide`, title, 'picture__wide'),
    drawingOf(narrow, `${id}-narrow`, title, 'picture__narrow'),
    el(
      'figcaption',
      {},
      caption,
      el('details', {}, el('summary', {}, `${PICTURE_WORDS.sameInWords}: ${title}`), twin),
    ),
  );

function drawingOf(drawing: Shape, id: string, title: string, className: string): ElementNode {
  const {name, attributes, children} = drawing;
  return el(
    name,
    {...attributes, className: [className], role: 'img', ariaLabelledBy: id},
    el('title', {id}, title),
    ...children.map(toElement),
  );
}

function toElement(child: Shape | string): ElementNode | string {
  if (typeof child === 'string') return child;
  const {class: className, ...attributes} = child.attributes;
  return el(
    child.name,
    className === undefined ? attributes : {...attributes, className: String(className).split(' ')},
    ...child.children.map(toElement),
  );
}
