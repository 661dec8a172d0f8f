import type {Draft} from '../model/draft';
import type {Answers} from './create-desk-server';
import {dropDraft, keepDraft} from './drafts';

/** What is being written, kept on the disk of this machine until it is saved or thrown away. */
export const answersForDrafts = (siteDir: string): Answers => ({
  keepDraft: (draft: Omit<Draft, 'at'>) =>
    keepDraft(siteDir, {...draft, at: new Date().toISOString()}),
  dropDraft: ({name}: {name: string}) => dropDraft(siteDir, name),
});
