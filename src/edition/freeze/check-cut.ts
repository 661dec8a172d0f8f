import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {checkReasons} from '../compare/check-reasons';
import type {Edition} from '../model/edition';
import type {Problem} from '../model/problem';
import {packageFilesOf} from './archive-file';
import {CHANGELOG, findUnreleased} from './changelog';
import {checkReviewed} from '../review/check-reviewed';
import {checkFreezable} from './check-freezable';
import {compareNumbers, isNumber} from './compare-numbers';
import {placesOf} from './manifest';
import type {GitState} from './read-git-state';
import type {CutRequest} from './stage-edition';

/** What the site says at the moment of the cut. */
export interface CutState {
  git: GitState;
  /** The edition being written. */
  next: Edition;
  /** Numbers of the published editions, and the latest of them with its day of publication. */
  published: readonly string[];
  latest: {edition: Edition; published: string} | undefined;
  today: string;
}

const MAX_FILES = 10;

/** Everything that stands against a cut, beyond what the check of the whole site says. */
export function checkCut(request: CutRequest, state: CutState): Problem[] {
  return [
    ...checkGit(state.git),
    ...checkFreezable(request.siteDir, state.next.folders),
    ...checkNumber(request, state),
    ...checkDays(request, state),
    ...checkChangelog(request),
    ...(state.latest ? checkReasons(state.latest.edition, state.next) : []),
    ...(request.requireReview ? limit(checkReviewed(state.next)) : []),
    ...(request.acknowledgeOverdue ? [] : checkReviews(request, state.next)),
  ];
}

/** The first of many, and how many more there are. */
function limit(problems: readonly Problem[]): Problem[] {
  const more = problems.length - MAX_FILES;
  return [
    ...problems.slice(0, MAX_FILES),
    ...(more > 0
      ? [problem('.', 'review', `lacks ${more} more`, 'see npm run edition -- due')]
      : []),
  ];
}

const problem = (file: string, where: string, what: string, cure: string, line = 1): Problem => ({
  file,
  line,
  column: 1,
  where,
  what,
  cure,
  rule: 'cut',
});

function checkGit({commit, changed, ignored, refusal}: GitState): Problem[] {
  if (commit === undefined && refusal !== undefined && /owner/i.test(refusal))
    return [
      problem(
        '.',
        'repository',
        `belongs to somebody else: ${refusal}`,
        'work as its owner, or trust it: git config --global --add safe.directory and its path',
      ),
    ];
  if (commit === undefined)
    return [
      problem(
        '.',
        'repository',
        'has no commit to name as the source of the edition, or git is not installed',
        'commit everything, then cut',
      ),
    ];
  const uncommitted = 'changes that are not committed';
  const more = changed.length - MAX_FILES;
  return [
    ...changed
      .slice(0, MAX_FILES)
      .map((file) => problem(file, 'file', `has ${uncommitted}`, 'commit or undo them, then cut')),
    ...(more > 0
      ? [problem('.', 'repository', `has ${more} more files with ${uncommitted}`, 'see git status')]
      : []),
    ...ignored.map((file) =>
      problem(
        file,
        'file',
        'is ignored by git: it would be frozen, and be missing everywhere else',
        'remove it, or take it out of .gitignore and commit it',
      ),
    ),
  ];
}

function checkNumber({siteDir, name}: CutRequest, {next, published}: CutState): Problem[] {
  const say = (what: string, cure: string, file = 'versions.json', where = name): Problem[] => [
    problem(file, where, what, cure),
  ];
  const greater = 'choose a greater number';
  if (!isNumber(name)) return say('is not an edition number', 'give a number such as 2.0');
  const places = [...Object.values(placesOf(name)), ...packageFilesOf(name)];
  const taken = places.find((place) => existsSync(join(siteDir, place)));
  if (published.includes(name) || taken !== undefined)
    return say(
      'is taken: this edition exists',
      `${greater}; a published edition never changes`,
      taken,
    );
  const above = published.find((other) => compareNumbers(other, name) > 0);
  if (above !== undefined) return say(`is not greater than ${above}, which is published`, greater);
  const {edition} = next.about;
  return edition === name
    ? []
    : say(
        `says "${edition}", and you are cutting ${name}`,
        `write edition: "${name}"`,
        `${next.folders.data}/edition.yml`,
        'edition',
      );
}

function checkDays({asOf, published}: CutRequest, {next, latest, today}: CutState): Problem[] {
  const say = (where: string, what: string, cure: string): Problem[] => [
    problem(`${next.folders.data}/edition.yml`, where, what, cure),
  ];
  const stated = next.about.as_of;
  if (stated !== asOf)
    return say(
      'as_of',
      `says "${stated}", and you are cutting as of ${asOf}`,
      `write as_of: "${asOf}", and run npm run check again`,
    );
  if (asOf > published)
    return say(
      'as_of',
      `is ${asOf}, after the day of publication (${published})`,
      'choose an earlier day',
    );
  if (latest && published < latest.published)
    return say(
      'published',
      `would be ${published}, before edition ${latest.edition.about.edition} (${latest.published})`,
      'give a later day with --published',
    );
  // Somewhere on Earth it is tomorrow already.
  if (published > dayAfter(today))
    return say(
      'published',
      `would be ${published}, which is still to come`,
      'cut it on that day, or leave --published out',
    );
  return [];
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

function checkChangelog({siteDir}: CutRequest): Problem[] {
  const file = CHANGELOG;
  const path = join(siteDir, file);
  const unreleased = existsSync(path) ? findUnreleased(readFileSync(path, 'utf8')) : undefined;
  const say = (what: string, cure: string, line?: number): Problem[] => [
    problem(file, 'Unreleased', what, cure, line),
  ];
  if (!unreleased) return say('is missing', 'add a section ## Unreleased that says what changed');
  return isBlank(unreleased.text)
    ? say('is empty', 'say in a few lines what changed in this edition', unreleased.line)
    : [];
}

/** A bullet without words, or a comment to whoever is to write it, says nothing to a reader. */
const isBlank = (markdown: string): boolean =>
  !/[\p{L}\p{N}]/u.test(markdown.replace(/<!--[\s\S]*?(-->|$)/g, ''));

function checkReviews({published}: CutRequest, next: Edition): Problem[] {
  return next.pages
    .filter(({settings}) => settings.review_by < published)
    .map(({file, settings, settingsAt}) => ({
      ...problem(
        file,
        'settings › review_by',
        `is ${settings.review_by}: the review is overdue`,
        'review the page, or cut with --acknowledge-overdue',
      ),
      ...(settingsAt.valueAt.get('/review_by') ?? {}),
    }));
}
