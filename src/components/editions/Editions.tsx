import type {ReactNode} from 'react';
import {EDITIONS_WORDS} from '../../words/editions-en';
import Frame from '../frame/Frame';
import SiteSlot from '../frame/SiteSlot';

/**
 * Every edition with its state, days, hash, package and changes; and how to verify a copy. The site
 * fills in the list.
 */
export default function Editions(): ReactNode {
  const {title, lead, verifyTitle, verify, machine} = EDITIONS_WORDS;
  return (
    <Frame title={title} description={lead} isOutside>
      <article className="plain plain--wide">
        <h1>{title}</h1>
        <p>{lead}</p>
        <SiteSlot name="list" />
        <h2>{verifyTitle}</h2>
        <ol>
          {verify.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{machine}</p>
      </article>
    </Frame>
  );
}
