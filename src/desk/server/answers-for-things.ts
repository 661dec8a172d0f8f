import type {
  AllProblems,
  Beginning,
  CheckedThing,
  ListedSave,
  OpenedThing,
  OpenedValue,
  SaveRequest,
  SaveResult,
  Undone,
} from '../model/desk-api';
import {parseFrontMatter} from '../../edition';
import {findDue, type Due} from '../../edition/review/find-due';
import type {FieldProblem} from '../model/field-problem';
import {checkText} from './check-text';
import type {Answers} from './create-desk-server';
import {listDirectives} from './list-directives';
import {listTexts} from './answers-for-files';
import {dropDraft, findDraft, listDrafts} from './drafts';
import {nameAt} from './name-at';
import {toReview} from './to-review';
import {listKinds, listThings} from './names';
import type {WrittenEdition} from '../../editing/open-written-edition';
import {openThing, type Opened} from './opened';
import {PlanOutdatedError} from '../../editing/apply-plan';
import {previewPage} from './preview-page';
import {locked} from './locked';
import {saveThing} from './save-thing';
import {listSaves, undoLast} from './saves';
import {toFieldProblem} from './to-field-problem';
import {toFormField} from './to-form-field';
import {toHash} from './to-hash';
import {toRenamed} from './to-renamed';
import type {ProblemWatch} from '../../editing/watch-problems';

/** What comes in so many days is due soon. */
const SOON_MS = 90 * 86_400_000;

/** What the page of the desk asks about records and pages, and has done to them. */
export function answersForThings(
  siteDir: string,
  desk: WrittenEdition,
  watch: ProblemWatch,
  styles: string,
): Answers {
  const check = (name: string, {file, placeIn}: Opened, text: string): CheckedThing => {
    const place = placeIn(text);
    const isOurs = ({pointer, rule}: FieldProblem): boolean =>
      pointer !== undefined || name.endsWith('.md') || ['yaml', 'files', 'text'].includes(rule);
    const {content} = name.endsWith('.md') ? parseFrontMatter(text, file) : {content: ''};
    const settings = text.slice(0, text.length - content.length);
    return {
      problems: checkText(desk, file, text)
        .map((problem) => toFieldProblem(problem, place, text))
        .filter(isOurs),
      bodyLine: settings.split('\n').length,
    };
  };
  return {
    begin: (): Beginning => {
      const edition = desk.current();
      const things = listThings(edition);
      const files = listTexts(siteDir);
      const there = new Set([
        ...things.map(({name}) => name),
        ...files.map((path) => `file:${path}`),
      ]);
      return {
        edition: edition.about,
        kinds: listKinds(),
        things,
        directives: listDirectives(),
        words: Object.fromEntries(edition.vocabulary),
        styles,
        // One of a thing that is gone waits until it is there again.
        drafts: listDrafts(siteDir)
          .filter(({name}) => there.has(name))
          .map(({name, title, at}) => ({name, title, at})),
        files,
        unreadable: desk.unreadable(),
      };
    },
    open: ({name}: {name: string}): OpenedThing => {
      const opened = openThing(siteDir, desk, name);
      const declared = desk.current().changes.find(({id}) => id === name);
      return {
        file: opened.file,
        form: toFormField(desk.schemas, opened.schema),
        value: opened.value,
        hash: toHash(opened.value),
        ...check(name, opened, opened.text),
        reason: declared && {type: declared.type, reason: declared.reason},
        draft: findDraft(siteDir, name),
        review: toReview(desk.current(), name),
      };
    },
    check: ({name, value}: {name: string; value: OpenedValue}) => {
      const opened = openThing(siteDir, desk, name);
      return check(name, opened, opened.withValue(value));
    },
    preview: ({name, value}: {name: string; value: OpenedValue}) => {
      const opened = openThing(siteDir, desk, name);
      return previewPage(desk, opened.file, opened.withValue(value));
    },
    save: async (request: SaveRequest): Promise<SaveResult> => {
      try {
        const result = await locked(siteDir, () => saveThing(siteDir, desk, request));
        if (result.state !== 'conflict') dropDraft(siteDir, request.name);
        return result;
      } catch (error) {
        // Between reading and writing somebody else has written the file.
        if (!(error instanceof PlanOutdatedError)) throw error;
        const {value} = openThing(siteDir, desk, request.name);
        return {state: 'conflict', hash: toHash(value), theirs: value};
      } finally {
        watch.touch();
      }
    },
    problems: (): AllProblems => {
      const {problems, isRunning, isKnown} = watch.latest();
      const edition = desk.current();
      return {
        isRunning,
        isKnown,
        problems: problems.map((problem) => ({
          ...problem,
          name: nameAt(edition, problem),
          renamed: toRenamed(problem),
        })),
      };
    },
    due: (): Due => {
      const on = Date.now();
      const [from, until] = [on, on + SOON_MS].map((time) => new Date(time).toISOString());
      return findDue(desk.current(), String(from).slice(0, 10), String(until).slice(0, 10));
    },
    saves: (): ListedSave[] =>
      listSaves(siteDir).map(({number, title, at}) => ({number, title, at})),
    undo: async ({name}: {name?: string}): Promise<Undone> => {
      try {
        const {title} = await locked(siteDir, () => undoLast(siteDir));
        const isThere = listThings(desk.current()).some((thing) => thing.name === name);
        return {title, isThere};
      } finally {
        watch.touch();
      }
    },
  };
}
