import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {WORDS} from '../../words/en';
import {usePlace} from './use-place';

/**
 * The contents of the package: its parts, and the pages of the part being read. Beside the text; on
 * a phone on demand.
 */
export default function Contents(): ReactNode {
  const items = useDocsSidebar()?.items ?? [];
  return (
    <nav id="contents" className="contents" aria-label={WORDS.contentsOf}>
      <ul>
        {items.map((item, index) => (
          <Item key={index} item={item} />
        ))}
      </ul>
    </nav>
  );
}

function Item({item}: {item: PropSidebarItem}): ReactNode {
  const {isHere, toLink} = usePlace();
  if (item.type === 'html') return null;
  const href = item.type === 'link' ? item.href : firstPageOf(item.items);
  const isOpen = item.type === 'category' && holds(item.items, isHere);
  return (
    <li>
      {href === undefined ? (
        item.label
      ) : (
        <a
          href={toLink(href)}
          aria-current={item.type === 'link' && isHere(item.href) ? 'page' : undefined}
          className={isOpen ? 'contents__open' : undefined}
        >
          {item.label}
        </a>
      )}
      {isOpen && (
        <ul>
          {item.items.map((child, index) => (
            <Item key={index} item={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

const firstPageOf = (items: readonly PropSidebarItem[]): string | undefined =>
  items.flatMap((item) =>
    item.type === 'link'
      ? item.href
      : item.type === 'category'
        ? (firstPageOf(item.items) ?? [])
        : [],
  )[0];

const holds = (items: readonly PropSidebarItem[], isHere: (path: string) => boolean): boolean =>
  items.some(
    (item) =>
      (item.type === 'link' && isHere(item.href)) ||
      (item.type === 'category' && holds(item.items, isHere)),
  );
