import type {ReactNode} from 'react';
import {WORDS} from '../../words/en';
import Bar from './Bar';
import Foot from './Foot';
import {useSurroundings} from './surroundings';
import {usePlace} from './use-place';

interface Props {
  title: string;
  description?: string | undefined;
  /** The list of contents beside the text. */
  contents?: ReactNode;
  /** The text: everything inside `main`. */
  children: ReactNode;
  /** For pages that are not part of an edition. */
  isOutside?: boolean;
}

/** What surrounds the text of every page: the head of the document, the bar, the contents and the foot. */
export default function Frame({
  title,
  description,
  contents,
  children,
  isOutside,
}: Props): ReactNode {
  const {root, language} = usePlace();
  const {
    Head,
    shown: {edition, name},
  } = useSurroundings();
  const full = isOutside ? `${title} | ${WORDS.site}` : `${title} | ${WORDS.site}, ${edition}`;
  return (
    <>
      <Head>
        <html lang={language.lang} dir={language.dir} />
        <title>{full}</title>
        {description && <meta name="description" content={description} />}
        <link rel="icon" href={`${root}assets/mark.svg`} />
        <link rel="stylesheet" href={`${root}assets/page.css`} />
        <body data-root={root} data-edition={isOutside ? undefined : name} />
      </Head>
      <a className="skip" href="#text">
        {WORDS.skip}
      </a>
      <Bar isOutside={isOutside} hasContents={contents !== undefined} />
      <div className={contents === undefined ? 'shell shell--plain' : 'shell'}>
        {contents}
        <main id="text" tabIndex={-1}>
          {children}
        </main>
      </div>
      <Foot />
      <script src={`${root}assets/page.js`} defer />
    </>
  );
}
