import {obstaclesToPage} from './find-obstacles';
import {toPageFile} from './find-uses';
import {toPagePath} from './plan-rename';
import {toObstructed, type Plan} from './plan';
import type {Sources} from './sources';
import {toReviewDay} from './to-review-day';
import {writeYaml} from './write-yaml';

/** A page that is to be written. */
export interface NewPage {
  /** Below `docs/`: `report/whom-to-tell.md`. */
  path: string;
  /** What readers see; made of the file name where it is not given. */
  title?: string | undefined;
  /** The day it is begun, `2026-11-30`. */
  today: string;
}

/** What it takes to begin a page: its settings, an answer, a heading. */
export function planNewPage(sources: Sources, wanted: NewPage): Plan {
  const path = toPagePath(wanted.path);
  const plan = `Add the page ${path}`;
  const obstacles = obstaclesToPage(sources, path);
  if (obstacles.length > 0) return toObstructed(plan, obstacles);
  const title = wanted.title ?? toTitle(path);
  const after = toText(sources, path, title, wanted.today);
  return {
    title: plan,
    changes: [{path: toPageFile(path), before: undefined, after}],
    uses: [],
    obstacles: [],
    afterwards: [
      `Write the description, the audience and the answer in ${toPageFile(path)}; npm run check says what is missing.`,
      'Link to it from a page where its readers come from.',
    ],
  };
}

/** `report/whom-to-tell.md` reads "Whom to tell". */
function toTitle(path: string): string {
  const words = (path.split('/').at(-1) ?? '').replace(/\.md$/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function toText({edition}: Sources, path: string, title: string, today: string): string {
  const [folder = ''] = path.split('/');
  const beside = edition.pages.filter((page) => page.path.startsWith(`${folder}/`));
  const settings = {
    title,
    // Left empty on purpose: the check asks for what only its author knows.
    description: '',
    topic: beside[0]?.settings.topic ?? '',
    audience: [],
    mandates: 'all',
    drafted: today,
    review_by: toReviewDay(folder, today),
    sidebar_label: title,
    sidebar_position: Math.max(0, ...beside.map((page) => page.settings.sidebar_position ?? 0)) + 1,
  };
  return [
    `---\n${writeYaml(settings)}---\n`,
    ':p[answer] The answer, first. :basis[proposal]\n',
    '## A heading\n',
    ':p[why] One idea in a paragraph. :basis[proposal]\n',
  ].join('\n');
}
