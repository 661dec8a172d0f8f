import {partnersByName, seenOf} from '../edition/model/partner-functions';
import type {Agency} from '../edition';
import {PICTURE_WORDS} from '../words/pictures-en';
import {mark} from './basis-marks';
import {periodOf} from './entry-parts';
import {el, hidden, link, text, type ElementNode} from './nodes';
import {toPagePath, toRelativeLink} from './page-path';
import {PARTNER_FILES} from './partner-file-names';
import {pathToRecord, type RenderContext} from './render-context';
import type {Renderer} from './renderer';
import {scrollTable} from './scroll-table';

const WORDS = PICTURE_WORDS.matrix;

/** `::partner-matrix`: partners down, functions across; the same as files beside it. */
export const renderPartnerMatrix: Renderer = (context) => {
  const partners = partnersByName(context.edition);
  const functions = (context.edition.vocabulary.get('agencies.functions') ?? []).filter(({value}) =>
    partners.some((partner) => does(partner, value)),
  );
  const fileLink = (path: string, name: string) =>
    link(toRelativeLink(toPagePath(context.page), path), {download: true}, name);
  return [
    scrollTable({
      caption: WORDS.caption,
      columns: [WORDS.partner, ...functions.map(({label}) => label), WORDS.basis],
      rows: partners.map((partner) =>
        partnerRow(
          context,
          partner,
          functions.map(({value}) => value),
        ),
      ),
      names: ['matrix'],
    }),
    el(
      'p',
      {dataSearch: 'off'},
      `${WORDS.files} `,
      fileLink(PARTNER_FILES.csv, 'CSV'),
      text(' · '),
      fileLink(PARTNER_FILES.json, 'JSON'),
    ),
  ];
};

const does = ({functions}: Agency, name: string): boolean =>
  functions.some((each) => each === name);

function partnerRow(
  context: RenderContext,
  partner: Agency,
  functions: readonly string[],
): ElementNode {
  const period = partner.until ? ` (${periodOf(partner)})` : '';
  return el(
    'tr',
    {},
    el('th', {scope: 'row'}, link(pathToRecord(context, partner), {}, partner.name), period),
    ...functions.map((name) =>
      does(partner, name)
        ? el('td', {}, el('span', {ariaHidden: 'true'}, '●'), hidden(WORDS.does))
        : el('td', {className: ['matrix__none']}),
    ),
    el('td', {}, mark(context, seenOf(partner))),
  );
}
