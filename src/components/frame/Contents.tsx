import type {ReactNode} from 'react';
import {WORDS} from '../../words/en';
import type {ContentsItem} from './contents-item';
import {usePlace} from './use-place';

/**
 * The contents of the package: its parts, and the pages of the part being read. Beside the text; on
 * a phone on demand.
 */
export default function Contents({items}: {items: readonly ContentsItem[]}): ReactNode {
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

function Item({item}: {item: ContentsItem}): ReactNode {
  const {isHere, toLink} = usePlace();
  const path = firstPageOf(item);
  const isOpen = 'items' in item && holds(item, isHere);
  return (
    <li>
      {path === undefined ? (
        item.label
      ) : (
        <a
          href={toLink(path)}
          aria-current={'path' in item && isHere(item.path) ? 'page' : undefined}
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

const firstPageOf = (item: ContentsItem): string | undefined =>
  'path' in item ? item.path : item.items.flatMap((child) => firstPageOf(child) ?? [])[0];

const holds = (item: ContentsItem, isHere: (path: string) => boolean): boolean =>
  'path' in item ? isHere(item.path) : item.items.some((child) => holds(child, isHere));
