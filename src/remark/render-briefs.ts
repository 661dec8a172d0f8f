import {recordOf, selectRecords, type Brief} from '../edition';
import {BRIEF_PARTS as PARTS} from '../edition/model/brief-parts';
import {basisLine, citation} from './basis-marks';
import {mandateName} from './condition-mark';
import {notYours} from './duty-mark';
import {el, join, link, text, type Child, type ElementNode} from './nodes';
import {toPagePath, toRelativeLink} from './page-path';
import {recordLink} from './record-links';
import {label, type RenderContext} from './render-context';
import {itemLinks} from './render-guidance';
import type {Renderer} from './renderer';

/** `::brief{id=brief-executive-start-up home}`: one sheet for a head of mission. */
export const renderBriefs: Renderer = (context, use) =>
  selectRecords(context.edition, 'briefs', {ids: use.attributes.id ?? ''}).map(({record}) =>
    briefOf(context, record),
  );

const briefOf = (context: RenderContext, brief: Brief): ElementNode =>
  el(
    'section',
    {className: ['brief'], id: brief.id, dataRecord: brief.id, ariaLabel: brief.title},
    el(
      'p',
      {className: ['brief__for']},
      `${mandateName(context, brief.mandate)} · ${label(context, 'phase', brief.phase)}`,
    ),
    ...part(PARTS.decide, itemsOf(context, brief.decide)),
    ...(brief.requested ? part(PARTS.requested, itemsOf(context, brief.requested)) : []),
    ...part(PARTS.closes, closedBy(context, brief.mandate)),
    ...part(PARTS.red_lines, itemsOf(context, brief.red_lines)),
    ...part(PARTS.call, postsOf(context, brief.call)),
    ...part(PARTS.say, el('p', {}, brief.say)),
    ...part('What this rests on', basisOf(context, brief)),
    filesOf(context, brief),
  );

/** The brief for a front office to work on (`package/brief-files.ts`). */
const filesOf = (context: RenderContext, {id}: Brief): ElementNode => {
  const to = (path: string): string => toRelativeLink(toPagePath(context.page), path);
  const files = [
    link(to(`briefs/${id}.docx`), {download: true}, 'Word'),
    link(to(`briefs/${id}.md`), {download: true}, 'Markdown'),
    link(to(`records/briefs/${id}.json`), {}, 'JSON'),
  ];
  return el(
    'p',
    {className: ['brief__files'], dataSearch: 'off'},
    'Take it as ',
    ...join<Child>(files, ', '),
  );
};

const part = (title: string, content: ElementNode): ElementNode[] => [
  el('p', {className: ['brief__part']}, el('strong', {}, title)),
  content,
];

const itemsOf = (context: RenderContext, ids: readonly string[]): ElementNode =>
  itemLinks(
    context,
    ids.map((id) => recordOf(context.edition, 'guidance', id)),
  );

const closedBy = (context: RenderContext, mandate: string): ElementNode =>
  el(
    'ul',
    {className: ['items'], dataSearch: 'off'},
    ...recordOf(context.edition, 'mandates', mandate).closes.map((words) =>
      el('li', {className: ['item']}, notYours(), ` ${words}`),
    ),
  );

/** Each post with a line for its number, which a mission fills in on paper. */
const postsOf = (context: RenderContext, channels: readonly string[]): ElementNode =>
  el(
    'ul',
    {className: ['posts']},
    ...channels.map((id) =>
      el(
        'li',
        {},
        recordLink(context, id),
        el('span', {className: ['fill-in'], ariaHidden: 'true'}),
      ),
    ),
  );

/** The sources of everything the sheet names, each once. */
function basisOf(context: RenderContext, {basis, sources = [], ...brief}: Brief): ElementNode {
  const items = [...brief.decide, ...(brief.requested ?? []), ...brief.red_lines].map((id) =>
    recordOf(context.edition, 'guidance', id),
  );
  const cited = new Map(
    items.flatMap((item) =>
      (item.sources ?? []).map(
        (source) => [`${source.instrument} ${source.at ?? ''}`, source] as const,
      ),
    ),
  );
  const named = [...cited.values()].map((source) => citation(context, source));
  return el(
    'p',
    {dataSearch: 'off'},
    basisLine(context, {basis, sources}),
    text(named.length > 0 ? '. The items draw on ' : ''),
    ...join<Child>(named, '; '),
  );
}
