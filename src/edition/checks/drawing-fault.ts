import {Parser} from 'htmlparser2';

/** What a drawing may hold: shapes and their words, nothing that runs, loads, or shows a page inside. */
const SHAPES = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs lineargradient radialgradient stop clippath mask'.split(
    ' ',
  ),
);

/** What those shapes may carry: their measures and their look. */
const MEASURES = new Set(
  (
    'xmlns version viewbox width height x y dx dy x1 y1 x2 y2 cx cy r rx ry fx fy d points transform ' +
    'fill fill-opacity fill-rule clip-rule clip-path mask opacity stroke stroke-width stroke-opacity ' +
    'stroke-linecap stroke-linejoin stroke-dasharray stroke-miterlimit offset stop-color stop-opacity ' +
    'gradientunits gradienttransform spreadmethod clippathunits maskunits preserveaspectratio ' +
    'font-size font-family font-weight text-anchor dominant-baseline id role aria-label aria-hidden lang xml:lang xml:space'
  ).split(' '),
);
const NAMESPACE = 'http://www.w3.org/2000/svg';
/** A place in the same drawing is the only one that a look may name; a backslash may write anything else. */
const LEADS = /[\\:@]|\/\/|(?:url|src|image|image-set|var|attr|element)\((?!#[\w-]+\))/i;
const MAX_DEPTH = 30;

/** The first thing in a drawing that is no shape, or that makes a shape more than that, in words. */
export function drawingFault(svg: string): string | undefined {
  const found: string[] = [];
  const open: string[] = [];
  let roots = 0;
  const say = (what: string): void => {
    found.push(what);
    // Whatever follows can only be worse, and may be long.
    parser.pause();
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length === 0) roots += 1;
        open.push(name);
        const isRoot = open.length === 1 && roots === 1;
        if (isRoot !== (name === 'svg'))
          say(isRoot ? `<${name}> around all` : `<${name}> inside or beside another`);
        else if (isRoot && attributes.xmlns !== NAMESPACE) say(`no xmlns="${NAMESPACE}"`);
        else if (!SHAPES.has(name.toLowerCase())) say(`<${name}>`);
        else if (open.length > MAX_DEPTH) say(`shapes nested more than ${MAX_DEPTH} deep`);
        for (const [attribute, value] of Object.entries(attributes))
          if (
            !MEASURES.has(attribute.toLowerCase()) ||
            (attribute !== 'xmlns' && LEADS.test(value))
          )
            say(`${attribute} on <${name}>`);
      },
      onclosetag(name, isImplied) {
        if (isImplied && !SELF_CLOSED.test(svg.slice(parser.startIndex, parser.endIndex + 1)))
          say(`<${name}> that is never closed`);
        open.pop();
      },
      oncdatastart: () => say('<![CDATA['),
      onprocessinginstruction(name, data) {
        if (name !== '?xml') say(`<${name}>`);
        else if (/encoding/i.test(data) && !/encoding\s*=\s*["']utf-8["']/i.test(data))
          say('another encoding than UTF-8');
      },
    },
    {xmlMode: true},
  );
  parser.end(svg);
  return found[0] ?? (roots === 0 ? 'no <svg>' : undefined);
}

const SELF_CLOSED = /\/>$/;
