/** A part of a drawing: an SVG element with its attributes as SVG spells them. */
export interface Shape {
  name: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (Shape | string)[];
}

/** `shape('rect', {x: 1, y: 2})`. Numbers are cut to a tenth, so that each machine writes the same bytes. */
export const shape = (
  name: string,
  attributes: Shape['attributes'] = {},
  ...children: readonly (Shape | string)[]
): Shape => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key,
      typeof value === 'number' ? round(value) : value,
    ]),
  ),
  children,
});

export const round = (value: number): number => Math.round(value * 10) / 10;

/** A whole drawing. It can become smaller than this, not larger (`pictures.css`). */
export const drawing = (
  width: number,
  height: number,
  ...children: readonly (Shape | string)[]
): Shape => {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  // What a reader without our styles sees: lines and words in the colour of the text.
  const plain = {fill: 'none', stroke: 'currentColor'};
  return shape(
    'svg',
    {viewBox: `0 0 ${w} ${h}`, width: w, height: h, 'font-size': TEXT_SIZE, ...plain},
    ...children,
  );
};

/** Size of the words of a drawing, and the distance from one line to the next. */
export const TEXT_SIZE = 13;
export const LINE = 17;

interface Lines {
  x: number;
  /** Upper edge of the first line. */
  y: number;
  lines: readonly string[];
  anchor?: 'start' | 'middle';
  strong?: boolean;
}

/** Words, line under line. Each line is an element of its own: a space stands between them when they are copied. */
export const textLines = ({x, y, lines, anchor = 'start', strong = false}: Lines): Shape =>
  shape(
    'text',
    {
      'text-anchor': anchor,
      fill: 'currentColor',
      stroke: 'none',
      ...(strong ? {'font-weight': 600} : {}),
    },
    ...lines.map((line, index) =>
      shape(
        'tspan',
        {x, y: y + (index + 0.76) * LINE},
        index < lines.length - 1 ? `${line} ` : line,
      ),
    ),
  );
