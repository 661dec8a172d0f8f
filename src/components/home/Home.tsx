import type {ReactNode} from 'react';
import {DOORS, HOME, MATERIALS, REGISTERS} from '../../words/home-en';
import Frame from '../frame/Frame';
import {usePlace} from '../frame/use-place';
import {useShown} from '../frame/use-shown';

/** Sends mission staff and heads of mission to their page. Reporting comes first, above the fold of a phone. */
export default function Home(): ReactNode {
  const {toLink} = usePlace();
  const {current} = useShown();
  const to = (path: string) => toLink(`/${current}/${path}`);
  return (
    <Frame title={HOME.short} description={HOME.description} isOutside>
      <article className="home">
        <h1>{HOME.title}</h1>
        <p className="home__lead">{HOME.lead}</p>
        <ul className="doors">
          {DOORS.map(({path, title, gets, links}) => (
            <li key={path} className="door">
              <h2>
                <a href={to(path)}>{title}</a>
              </h2>
              <p>{gets}</p>
              <ul>
                {links.map((link) => (
                  <li key={link.path}>
                    <a href={to(link.path)}>{link.title}</a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <p className="home__search">
          <a href={to('search/')}>{HOME.search}</a> {HOME.searchHow}
        </p>
        <h2>{HOME.holds}</h2>
        <dl className="materials">
          {MATERIALS.map(({path, title, line}) => (
            <div key={title}>
              <dt>
                <a href={to(path)}>{title}</a>
              </dt>
              <dd>{line}</dd>
            </div>
          ))}
          <div>
            <dt>{HOME.registers}</dt>
            <dd>
              <ul className="registers">
                {REGISTERS.map(({path, title}) => (
                  <li key={path}>
                    <a href={to(path)}>{title}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
        <h2>{HOME.thisEdition}</h2>
        <p>
          {HOME.edition} {current}. <a href={to('about/editions/')}>{HOME.whatIsAnEdition}</a>.{' '}
          <a href={toLink('/editions/')}>{HOME.allEditions}</a>.
        </p>
      </article>
    </Frame>
  );
}
