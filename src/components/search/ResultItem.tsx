import type {ReactNode} from 'react';
import type {ShownResult} from '../../search/show-result';
import {typeLabel} from '../../search/type-labels';
import Marked from './Marked';
import RouterLink from './RouterLink';
import styles from './search.module.css';
import {SEARCH_WORDS} from './words';

/** One result: where it leads, where it stands in the package, and the passage that has the words. */
export default function ResultItem({result, edition}: {result: ShownResult; edition: string}): ReactNode {
  const {url, title, breadcrumbs, type, passage, alsoSaid} = result;
  return (
    <li className={styles.result}>
      <h3><RouterLink to={url}><Marked of={title} /></RouterLink></h3>
      <p className={styles.place}>{[typeLabel(type), ...breadcrumbs].join(' › ')} · {SEARCH_WORDS.edition} {edition}</p>
      {passage.text && <p>{passage.start > 0 && '… '}<Marked of={passage} />{/[.!?]$/.test(passage.text) ? '' : ' …'}</p>}
      {alsoSaid && <p className={styles.place}>{SEARCH_WORDS.alsoSaid} <Marked of={alsoSaid} /></p>}
    </li>
  );
}
