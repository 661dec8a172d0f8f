import {askForNewerAfter} from '../../edition/model/ask-for-newer-after';
import type {CitedEdition} from '../../edition/model/citation-text';
import {formatDate} from '../../edition/model/format-date';
import {WORDS} from '../../words/en';

/*
 * What a page of a published edition says of its age where it stands alone, as HTML. A site knows the newer editions,
 * and says that in its place.
 */

/** Shown by the script of the page once the day has passed. */
export const toOldCopyNotice = ({edition, published}: CitedEdition): string =>
  published === null
    ? ''
    : `<aside class="replaced" aria-label="${WORDS.edition} ${edition}" data-ask-after="${askForNewerAfter(published)}" hidden>${WORDS.oldCopy(edition, formatDate(published))}</aside>`;

/** Stands there without a script, from the first day. */
export const toTakenCopy = ({edition, published}: CitedEdition): string =>
  published === null ? '' : WORDS.takenCopy(edition, formatDate(askForNewerAfter(published)));
