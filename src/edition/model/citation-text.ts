import {DISCLAIMER} from './disclaimer';
import {formatDate} from './format-date';
import {reconstructionNote} from './reconstruction-note';

/** The state of an edition, as a citation names it. */
export interface CitedEdition {
  title: string;
  edition: string;
  /** `2026-10-31` */
  asOf: string;
  /** The day, and the hash of its `edition.json`; null while it is being written. */
  published: string | null;
  sha256: string | null;
}

/** Where in the edition: `report/un-personnel/#p-one-channel`, and what it is called there. */
export interface CitedPlace {
  title: string;
  section: string;
}

/** `“Evidence.” SRSG guidance package, edition 2.1 (as of …), report/evidence/. SHA-256 of the edition: ….` */
export const toFootnote = (edition: CitedEdition, {title, section}: CitedPlace): string =>
  `“${title.replace(/\.$/, '')}.” ${edition.title}, edition ${edition.edition} (${stateOf(edition)}), ${section}. ${hashOf(edition)}${DISCLAIMER}`;

/** `SRSG guidance package, edition 2.1, report/evidence/ (independent drafting, …)`, for running text. */
export const toShortCitation = (edition: CitedEdition, {section}: CitedPlace): string =>
  `${edition.title}, edition ${edition.edition} (as of ${formatDate(edition.asOf)}), ${section} (independent drafting, not an official publication of the United Nations)`;

function stateOf({asOf, published}: CitedEdition): string {
  const back = reconstructionNote(asOf, published);
  const day =
    published === null
      ? 'being written, it can still change'
      : `published ${formatDate(published)}`;
  return [`as of ${formatDate(asOf)}`, day, ...(back === undefined ? [] : [back])].join('; ');
}

const hashOf = ({sha256}: CitedEdition): string =>
  sha256 === null ? '' : `SHA-256 of the edition: ${sha256}. `;
