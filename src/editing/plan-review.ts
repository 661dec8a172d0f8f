import {isMap, isSeq, Pair, Scalar, type Document} from 'yaml';
import {namesOf} from '../edition/checks/reviews';
import type {PageEntry, Review} from '../edition';
import {didYouMean} from '../edition/model/suggest';
import {textSign} from '../edition/review/review-state';
import {editSettings, editYaml} from './edit-yaml';
import {toPagePath} from './plan-rename';
import {toObstructed, type FileChange, type Plan} from './plan';
import type {Sources} from './sources';
import {toReviewDay} from './to-review-day';
import {toNode, writeYaml} from './write-yaml';

/** What somebody says of the review of a page or record. */
export interface ReviewNote {
  state: Review['state'];
  /** The role, and no name. */
  role: string;
  /** The day on which it is said. */
  day: string;
  sources?: readonly string[] | undefined;
  note?: string | undefined;
}

const FILE = 'data/reviews.yml';

/** What it takes to note how far a review has come. That a page was reviewed goes into its own settings. */
export function planReview(sources: Sources, name: string, note: ReviewNote): Plan {
  const {edition} = sources;
  const of = toPagePath(name);
  const title = `Note that ${of} is ${note.state}`;
  const page = edition.pages.find(({path}) => path === of);
  const entry = edition.records.get(of);
  if (!page && !entry)
    return toObstructed(title, [
      `"${of}" is neither a page nor a record; ${didYouMean(of, namesOf(edition), 'give an id, or a file below docs/')}`,
    ]);
  const isOfPage = page !== undefined && note.state === 'reviewed';
  const review = {
    of,
    ...{state: note.state, role: note.role, day: note.day},
    ...(note.sources?.length ? {sources: note.sources} : {}),
    ...(entry && note.state === 'reviewed' ? {text: textSign(entry)} : {}),
    ...(note.note ? {note: note.note} : {}),
  };
  return {
    title,
    changes: [
      ...(isOfPage ? [toReviewedPage(sources, page, note)] : []),
      ...noteIn(sources, of, isOfPage ? undefined : review),
    ],
    uses: [],
    obstacles: [],
    afterwards: [],
  };
}

function toReviewedPage(
  {texts}: Sources,
  {file, path}: PageEntry,
  {role, day}: ReviewNote,
): FileChange {
  const before = texts.get(file) ?? '';
  const [folder = ''] = path.split('/');
  const after = editSettings(before, file, (document) => {
    set(document, 'drafted', 'reviewed', day);
    set(document, 'reviewed_by', 'reviewed_by', role, 'reviewed');
    set(document, 'review_by', 'review_by', toReviewDay(folder, day));
  });
  return {path: file, before, after};
}

/** Puts a setting in the place of another, or of itself; a new one stands behind the setting that is named. */
function set({contents}: Document, old: string, key: string, value: string, behind?: string): void {
  if (!isMap(contents)) return;
  const placeOf = (name: string | undefined): number =>
    contents.items.findIndex((item) => String(item.key) === name);
  const at = Math.max(placeOf(old), placeOf(key));
  const pair = new Pair(new Scalar(key), toNode(value));
  if (at >= 0) contents.items[at] = pair;
  else contents.items.splice(placeOf(behind) + 1, 0, pair);
}

/** The list of reviews with what is said now in the place of what was said before. */
function noteIn({edition, texts}: Sources, of: string, review: object | undefined): FileChange[] {
  const before = texts.get(FILE);
  const others = edition.reviews.filter((one) => one.of !== of).length;
  if (before === undefined) return review ? [{path: FILE, before, after: writeYaml([review])}] : [];
  if (!review && others === edition.reviews.length) return [];
  if (!review && others === 0) return [{path: FILE, before, after: undefined}];
  const after = editYaml(before, FILE, (document) => {
    if (!isSeq(document.contents)) return;
    document.contents.items = document.contents.items.filter(
      (item) => !isMap(item) || item.get('of') !== of,
    );
    if (review) document.add(toNode(review));
  });
  return [{path: FILE, before, after}];
}
