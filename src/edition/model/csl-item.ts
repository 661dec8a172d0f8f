import type {CitedEdition, CitedPlace} from './citation-text';
import {reconstructionNote} from './reconstruction-note';

/** A citation in CSL-JSON, as far as it is used here. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  'container-title'?: string;
  edition?: string;
  section?: string;
  number?: string;
  author?: {literal: string}[];
  issued?: {'date-parts': number[][]};
  URL?: string;
  note?: string;
}

/** A place of the package in CSL-JSON. */
export const toCslItem = (
  edition: CitedEdition,
  {id, title, section}: CitedPlace & {id: string},
): CslItem => ({
  id,
  type: 'chapter',
  title,
  'container-title': edition.title,
  edition: edition.edition,
  section,
  issued: toIssued(edition.published ?? edition.asOf),
  note: noteOf(edition, section),
});

/** `2026-10-31`, `2003` */
export const toIssued = (date: string): {'date-parts': number[][]} => ({
  'date-parts': [date.split('-').map(Number)],
});

function noteOf({asOf, published, sha256}: CitedEdition, section: string): string {
  const back = reconstructionNote(asOf, published);
  const state =
    sha256 === null ? 'Being written, it can still change' : `SHA-256 of the edition: ${sha256}`;
  return (
    `At ${section}. State of ${asOf}${back === undefined ? '' : `: ${back}`}. Independent drafting; not an ` +
    `official publication of the United Nations. ${state}.`
  );
}
