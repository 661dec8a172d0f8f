import {load, type Cheerio, type CheerioAPI} from 'cheerio';
import type {Edition} from '../edition';
import {extractRecords} from './extract-records';
import {extractRoutes} from './extract-routes';
import {removeNotText, textOf, type AnyNode} from './html-text';
import {pageFrame, type PageFrame} from './page-frame';
import {placeSaid} from './place-said';
import type {Section, Name} from './section';

/** A third-level heading with more text than this, in characters, is a section of its own; a shorter one joins the heading above it. */
const LONG = 900;

interface Part {
  level: 'page' | 'h2' | 'h3';
  title: string;
  id: string;
  text: string;
}

/**
 * The sections of one built page: its opening, each heading, and each record that lives on it.
 * @param url the page's path from the root of the site
 * @returns undefined where the HTML is not a page of the edition
 */
export function extractPage(html: string, url: string, edition: Edition): Section[] | undefined {
  const $ = load(html);
  const path = $('[data-page]').first().attr('data-page');
  const page = edition.pages.find((entry) => entry.path === path);
  const root = $('.theme-doc-markdown').first();
  if (!page || root.length === 0) return undefined;
  // The sign that links a heading to itself would become part of its name.
  root.find('.hash-link').remove();
  const frame = pageFrame($, root, url, page);
  const routes = extractRoutes($, root, frame);
  removeNotText(root);
  const records = extractRecords($, root, frame, edition);
  const [opening, ...parts] = toParts($, root);
  const {also_said: said = [], description, sidebar_label: label} = page.settings;
  const text = [description, opening!.text].filter(Boolean).join(' ');
  const own = joinShort(parts).filter((part) => part.text !== '');
  const spoken = said.map((words) => ({
    at: placeSaid(words, [{title: frame.title, text}, ...own]),
    name: {kind: 'said' as const, text: words},
  }));
  const saidOf = (at: number): Name[] =>
    spoken.flatMap(({at: place, name}) => (place === at ? [name] : []));
  const names: Name[] = [
    {kind: 'title', text: frame.title},
    ...(label ? [{kind: 'alias' as const, text: label}] : []),
    ...saidOf(0),
  ];
  return [
    {
      url,
      title: frame.title,
      breadcrumbs: frame.breadcrumbs,
      type: 'page',
      text,
      facets: frame.facets,
      names,
    },
    ...own.map((part, at) => toSection(part, frame, saidOf(at + 1))),
    ...routes,
    ...records,
  ];
}

function toSection(
  {title, id, text, above}: Part & {above?: string},
  frame: PageFrame,
  said: readonly Name[],
): Section {
  return {
    url: `${frame.url}#${id}`,
    title,
    breadcrumbs: [...frame.breadcrumbs, frame.title, ...(above ? [above] : [])],
    type: 'page',
    text,
    facets: frame.facets,
    names: [{kind: 'title', text: title}, ...said],
  };
}

/** Cuts the text at its headings. The first part is what stands before them. */
function toParts($: CheerioAPI, root: Cheerio<AnyNode>): Part[] {
  const parts: Part[] = [{level: 'page', title: '', id: '', text: ''}];
  for (const node of root.contents().get()) {
    if (node.type === 'tag' && (node.name === 'h1' || $(node).children('h1').length > 0)) continue;
    if (node.type === 'tag' && (node.name === 'h2' || node.name === 'h3')) {
      parts.push({
        level: node.name,
        title: textOf($, $(node)).replace(/\.$/, ''),
        id: $(node).attr('id') ?? '',
        text: '',
      });
    } else {
      const part = parts.at(-1)!;
      part.text = `${part.text} ${textOf($, $(node))}`.trim();
    }
  }
  return parts;
}

function joinShort(parts: readonly Part[]): (Part & {above?: string})[] {
  const joined: (Part & {above?: string})[] = [];
  let above: Part | undefined;
  for (const part of parts) {
    if (part.level === 'h2' || !above || part.text.length > LONG) {
      joined.push(part.level === 'h3' && above ? {...part, above: above.title} : {...part});
      if (part.level === 'h2') above = joined.at(-1);
    } else if (part.text !== '') {
      above.text = `${above.text} ${part.title}. ${part.text}`.trim();
    }
  }
  return joined;
}
