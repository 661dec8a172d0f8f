import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {DOORS, MATERIALS, REGISTERS} from '../components/home/doors';
import {formatDate} from '../edition/model/format-date';
import {useSiteEditions} from '../components/use-site-editions';

/** Sends each of the three readers to their door. Reporting comes first, above the fold of a phone. */
export default function Home(): ReactNode {
  const {editions, currentPath} = useSiteEditions();
  const shown = editions.find((edition) => currentPath === `/${edition.name}/`) ?? editions[0]!;
  return (
    <Layout
      title="Guidance for heads of mission on human trafficking"
      description="Whom to tell, what to look for, and what a mission may do about human trafficking under its mandate."
    >
      <main className="home">
        <h1>Human trafficking: guidance for heads of mission and their staff</h1>
        <p className="home__lead">
          What to look for, whom to tell, and what your mandate lets you do. Every statement shows
          what it rests on.
        </p>
        <ul className="doors">
          {DOORS.map((door) => (
            <li key={door.path} className="door">
              <h2>
                <Link to={currentPath + door.path}>{door.title}</Link>
              </h2>
              <p className="door__time">{door.time}</p>
              <p>{door.gets}</p>
            </li>
          ))}
        </ul>
        <p className="home__search">
          <Link to="/search/">Search the package</Link> by word, symbol or acronym. Your words stay
          in this window.
        </p>
        <h2>What the package holds</h2>
        <dl className="materials">
          {MATERIALS.map((material) => (
            <div key={material.title}>
              <dt>
                <Link to={currentPath + material.path}>{material.title}</Link>
              </dt>
              <dd>{material.line}</dd>
            </div>
          ))}
          <div>
            <dt>Registers</dt>
            <dd>
              {REGISTERS.map((register, index) => (
                <span key={register.path}>
                  {index > 0 && ' · '}
                  <Link to={currentPath + register.path}>{register.title}</Link>
                </span>
              ))}
            </dd>
          </div>
        </dl>
        <h2>This edition</h2>
        <p>
          Edition {shown.label}, as of {formatDate(shown.asOf)}.{' '}
          <Link to={`${currentPath}about/editions/`}>What an edition is</Link>.
        </p>
      </main>
    </Layout>
  );
}
