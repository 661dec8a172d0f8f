import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import type {ContentsItem} from '../components/frame/contents-item';

/** The contents as the frame shows them, of a sidebar of Docusaurus. */
export const toContents = (items: readonly PropSidebarItem[]): ContentsItem[] =>
  items.flatMap((item): ContentsItem[] => {
    if (item.type === 'link') return [{label: item.label, path: item.href}];
    return item.type === 'category' ? [{label: item.label, items: toContents(item.items)}] : [];
  });
