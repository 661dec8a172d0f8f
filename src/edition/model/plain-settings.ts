import type {Page} from './records.generated';

/**
 * Settings for a page whose own are faulty, so that it can be shown to its editor, and named on other pages, while the
 * fault is being mended. Title and address are its own where they can be read.
 * @param file shown in the place of a title
 */
export function toPlainSettings(faulty: unknown, file: string): Page {
  const {title, slug} = (faulty ?? {}) as {title?: unknown; slug?: unknown};
  return {
    title: typeof title === 'string' && title.trim() !== '' ? title : file,
    description: file,
    topic: 'about',
    audience: ['all'],
    mandates: 'all',
    reviewed: '2000-01-01',
    review_by: '2999-12-31',
    ...(typeof slug === 'string' && /^\/([a-z0-9-]+\/)*$/.test(slug) ? {slug} : {}),
  };
}
