import {editSettings, setText} from './edit-yaml';
import type {FileChange, Plan} from './plan';
import type {Sources} from './sources';
import {toReviewDay} from './to-review-day';

/**
 * Spreads the days of review over the year, by the month of each part. Only where a crowd of pages
 * falls due on one day:
 * a day that few pages share was chosen for them.
 * @param from the day from which it is counted, `2026-11-30`
 */
export function planSpreadReviews({edition, texts}: Sources, from: string, crowd = 10): Plan {
  const counts = new Map<string, number>();
  for (const {settings} of edition.pages)
    counts.set(settings.review_by, (counts.get(settings.review_by) ?? 0) + 1);
  const changes = edition.pages.flatMap(({file, path, settings}): FileChange[] => {
    const [folder = ''] = path.split('/');
    const day = toReviewDay(path.includes('/') ? folder : '', from);
    const before = texts.get(file);
    const isOfCrowd = (counts.get(settings.review_by) ?? 0) > crowd;
    if (before === undefined || !isOfCrowd || day === settings.review_by) return [];
    const after = editSettings(before, file, (document) => setText(document, '/review_by', day));
    return [{path: file, before, after}];
  });
  return {
    title: `Spread the reviews of ${changes.length} pages over the year`,
    changes,
    uses: [],
    obstacles: changes.length > 0 ? [] : ['No day is shared by a crowd of pages.'],
    afterwards: [],
  };
}
