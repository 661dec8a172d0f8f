import {Parser} from 'htmlparser2';
import {addressFault} from './address-fault';

/** What any element may carry besides what is its own. */
const EVERYWHERE =
  /^(class|id|title|lang|dir|role|hidden|tabindex|translate|aria-[a-z]+|data-[a-z-]+)$/;

type Allowed = Readonly<Record<string, readonly string[]>>;

const plain = (names: string): Allowed =>
  Object.fromEntries(names.split(' ').map((name) => [name, []]));

/** What the text of a page may become, each element with the attributes of its own. */
const OF_TEXT: Allowed = {
  ...plain('p h1 h2 h3 h4 h5 h6 blockquote pre code ul li dl dt dd caption thead tbody tr br hr'),
  ...plain('strong em ins sub sup span mark div section aside article summary table'),
  a: ['href', 'hreflang', 'rel', 'download'],
  ol: ['start'],
  th: ['scope', 'align'],
  td: ['align'],
  details: ['open'],
  time: ['datetime'],
  del: [],
};

/** What stands around the text of a built page. */
const OF_FRAME: Allowed = {
  ...plain('html head title noscript header main footer nav form'),
  body: ['style'],
  meta: ['charset', 'name', 'content', 'http-equiv'],
  link: ['rel', 'href', 'type'],
  script: ['src', 'defer', 'type'],
  details: ['open', 'name'],
  label: ['for'],
  button: ['type'],
  input: ['type', 'value', 'checked', 'placeholder', 'autocomplete', 'maxlength', 'spellcheck'],
  select: ['autocomplete'],
  option: ['value', 'selected'],
};

/** The parts of pictures that we draw; none of them loads, links or runs anything. Editors write no such thing. */
const LOOK = ['fill', 'stroke'];
const OF_PICTURES: Allowed = {
  ...plain('figure figcaption'),
  svg: ['viewbox', 'width', 'height', 'font-size', ...LOOK],
  g: [],
  path: ['d'],
  rect: ['x', 'y', 'width', 'height', 'rx', ...LOOK],
  circle: ['cx', 'cy', 'r'],
  text: ['text-anchor', 'font-weight', ...LOOK],
  tspan: ['x', 'y'],
};

/** Where a page of ours sends its readers: to a place on the same site. */
const REFRESH = /^\d+; ?url=(?![a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * What markup holds that is in no list, in words: an element, an attribute, or where one leads. The lists allow; what
 * they do not name is foreign, whatever HTML may learn.
 */
export function findForeignMarkup(html: string, {frame = false} = {}): string[] {
  const found = new Set<string>();
  const parser = new Parser({
    onopentag: (name, attributes) =>
      foreignIn(name, attributes, frame).forEach((foreign) => found.add(foreign)),
  });
  parser.end(html);
  return [...found];
}

/** The same of one element. @param frame it may also be one of those around the text, or of a picture */
export function foreignIn(
  name: string,
  attributes: Readonly<Record<string, string>>,
  frame: boolean,
): string[] {
  const around = frame ? (ownOf(OF_FRAME, name) ?? ownOf(OF_PICTURES, name)) : undefined;
  const allowed = around ?? ownOf(OF_TEXT, name);
  if (!allowed) return [`<${name}>`];
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    if (!allowed.includes(attribute) && !EVERYWHERE.test(attribute))
      return [`${attribute} on <${name}>`];
    if (attribute === 'http-equiv' && !isHarmless(value, attributes.content ?? ''))
      return [`http-equiv="${value}" on <${name}>`];
    const leads = attribute === 'href' && name === 'a' && /^[a-z][a-z0-9+.-]*:/i.test(value);
    return leads && addressFault(value) ? [`a link to ${value}`] : [];
  });
}

const isHarmless = (equiv: string, content: string): boolean =>
  equiv === 'Content-Security-Policy' || (equiv === 'refresh' && REFRESH.test(content));

const ownOf = (list: Allowed, name: string): readonly string[] | undefined =>
  Object.hasOwn(list, name) ? list[name] : undefined;
