import type {ReactNode} from 'react';
import {toFootnote} from '../../edition/model/citation-text';
import {WORDS} from '../../words/en';
import {usePlace} from './use-place';
import {useShown} from './use-shown';

const FORMS = [
  ['txt', WORDS.citeText],
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl.json', 'CSL-JSON'],
] as const;

interface Props {
  /** Of its file, `report/index`. */
  id: string;
  title: string;
}

/**
 * How the page is cited, and files with the page, its paragraphs and its records
 * (`package/page-citations.ts`). A script adds the choice of a place
 * and a form, and copying.
 */
export default function CitePage({id, title}: Props): ReactNode {
  const {path, root} = usePlace();
  const {name, cited} = useShown();
  const folder = path.slice(name.length + 2);
  const section = folder || 'start page';
  const file = folder.replace(/\/$/, '') || 'index';
  return (
    <details className="cite-page" data-search="off">
      <summary>{WORDS.cite}</summary>
      <p className="cite-page__text">{toFootnote(cited, {title, section})}</p>
      <div
        data-tool="cite"
        data-when="open"
        data-page={`page-${id.replaceAll('/', '-')}`}
        data-title={title}
        data-section={section}
        data-cited={JSON.stringify(cited)}
        hidden
      />
      <p>
        {WORDS.citeFiles}{' '}
        {FORMS.map(([ending, words]) => (
          <a key={ending} href={`${root}citations/pages/${file}.${ending}`}>
            {words}
          </a>
        )).reduce<ReactNode[]>((all, one) => (all.length > 0 ? [...all, ', ', one] : [one]), [])}
      </p>
    </details>
  );
}
