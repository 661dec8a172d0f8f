import type {RedlinePart} from '../edition/compare/redline';
import {DISCLAIMER} from '../edition/model/disclaimer';
import {escapeHtml} from '../edition/model/escape-html';
import {formatDate} from '../edition/model/format-date';
import {hashOf} from '../plugin/policy';
import {CHANGE_WORDS} from '../words/en';
import type {DraftAssets} from './bundle-draft';
import type {DraftThing} from './to-draft-things';

export interface Draft {
  /** The number of the edition being written, and the day it describes. */
  edition: string;
  asOf: string;
  /** The number of the edition it is compared with; undefined where there is none. */
  since: string | undefined;
  things: readonly DraftThing[];
}

/** One file that opens from a disk without a network, for a reviewer who has nothing but a browser. */
export function toDraftPage({edition, asOf, since, things}: Draft, assets: DraftAssets): string {
  const title = `Draft of edition ${edition}`;
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(assets.script)}`,
    `style-src ${hashOf(assets.styles)}`,
    "style-src-attr 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const contents = things.map(
    ({title: name, kind, change}, index) =>
      `<li><a href="#thing-${index + 1}">${escapeHtml(name)}</a> (${escapeHtml([kind, change].filter(Boolean).join(', '))})</li>`,
  );
  const compared =
    since === undefined
      ? 'Nothing has been published before it, so all of it is new.'
      : `What has changed since edition ${since} stands beside it, with the old words struck through after “${CHANGE_WORDS.removed.slice(0, -1)}”.`;
  return `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${assets.styles}</style>
</head>
<body class="draft" data-edition="${escapeHtml(edition)}">
<header class="draft-bar"><strong>${title}.</strong> Nobody has approved it. Do not act on it, and do not pass it on.</header>
<main class="markdown">
<h1>${title}</h1>
<p>It will describe ${formatDate(asOf)}. ${compared}</p>
<p class="draft-how">Look at each part, and write what must change under the words it is about. Then save your comments, and send the file back. Do not name persons or cases in it.</p>
<noscript><p>Comments need a script, which this browser has switched off. Print this page and write on it, or send a letter that names the part and its first words.</p></noscript>
<nav aria-label="Parts of this draft"><ol>${contents.join('')}</ol></nav>
${things.map((thing, index) => toSection(thing, `thing-${index + 1}`, since)).join('\n')}
</main>
<footer><p>${escapeHtml(DISCLAIMER)}</p></footer>
<script>${assets.script}</script>
</body>
</html>
`;
}

function toSection(
  {name, title, kind, change, reason, now, changes}: DraftThing,
  id: string,
  since: string | undefined,
): string {
  const fields = changes.map(
    ({label, redline}) =>
      `<div><dt>${escapeHtml(label)}</dt><dd>${toRedlineHtml(redline)}</dd></div>`,
  );
  const beside =
    since === undefined
      ? ''
      : `<div class="draft-was"><h3>Since edition ${escapeHtml(since)}</h3>${
          reason === null ? '' : `<p>${CHANGE_WORDS.why} ${escapeHtml(reason)}</p>`
        }${
          fields.length > 0
            ? `<dl class="change__fields">${fields.join('')}</dl>`
            : `<p>${escapeHtml(change === '' ? CHANGE_WORDS.nothing : `${change}.`)}</p>`
        }</div>`;
  return `<div class="draft-thing" id="${id}" data-name="${escapeHtml(name)}">
<h2>${escapeHtml(title)}</h2>
<p class="draft-name">${escapeHtml(kind)} <code>${escapeHtml(name)}</code>${change === '' ? '' : ` <strong class="change__type">${escapeHtml(change)}</strong>`}</p>
<div class="draft-sides"><div class="draft-now">${now}</div>${beside}</div>
</div>`;
}

/** As on the pages of the site: told by tags, lines and words, never by colour alone. */
const toRedlineHtml = (parts: readonly RedlinePart[]): string =>
  parts
    .map(({kind, text}) => {
      if (kind === 'same') return escapeHtml(text);
      const [tag, word] =
        kind === 'gone' ? ['del', CHANGE_WORDS.removed] : ['ins', CHANGE_WORDS.added];
      return `<${tag}><span class="redline__word">${word} </span>${escapeHtml(text)}</${tag}>`;
    })
    .join('');
