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
import {openThing} from './opened';
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

/** What the page of the desk asks about records and pages, and has done to them. */
export function answersForThings(
  siteDir: string,
  desk: WrittenEdition,
  watch: ProblemWatch,
  styles: string,
): Answers {
  const check = (name: string, value: OpenedValue): CheckedThing => {
    const opened = openThing(siteDir, desk, name);
    const text = opened.withValue(value);
    const place = opened.placeIn(text);
    const isOurs = ({pointer, rule}: FieldProblem): boolean =>
      pointer !== undefined || name.endsWith('.md') || rule === 'yaml' || rule === 'files';
    const settings = text.slice(0, text.length - (value.body?.length ?? 0));
    return {
      problems: checkText(desk, opened.file, text)
        .map((problem) => toFieldProblem(problem, place, text))
        .filter(isOurs),
      bodyLine: settings.split('\n').length,
    };
  };
  return {
    begin: (): Beginning => {
      const edition = desk.current();
      return {
        edition: edition.about,
        kinds: listKinds(),
        things: listThings(edition),
        directives: listDirectives(),
        words: Object.fromEntries(edition.vocabulary),
        styles,
        drafts: listDrafts(siteDir).map(({name, title, at}) => ({name, title, at})),
        files: listTexts(siteDir),
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
        ...check(name, opened.value),
        reason: declared && {type: declared.type, reason: declared.reason},
        draft: findDraft(siteDir, name),
        review: toReview(desk.current(), name),
      };
    },
    check: ({name, value}: {name: string; value: OpenedValue}) => check(name, value),
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
