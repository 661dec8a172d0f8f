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
  const {path, toLink} = usePlace();
  if (item.type === 'html') return null;
  const href = item.type === 'link' ? item.href : firstPageOf(item.items);
  const isHere = item.type === 'link' && item.href === path;
  const isOpen = item.type === 'category' && holds(item.items, path);
  return (
    <li>
      {href === undefined ? (
        item.label
      ) : (
        <a
          href={toLink(href)}
          aria-current={isHere ? 'page' : undefined}
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

const holds = (items: readonly PropSidebarItem[], path: string): boolean =>
  items.some(
    (item) =>
      (item.type === 'link' && item.href === path) ||
      (item.type === 'category' && holds(item.items, path)),
  );
