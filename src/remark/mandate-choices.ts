import {entriesOf, type Edition} from '../edition';

/** What there is to choose from, as the script of a choice reads it. */
export interface Choosable {
  id: string;
  title: string;
}

/** The mandates of an edition, in their order. */
export const mandateChoices = (edition: Edition): Choosable[] =>
  entriesOf(edition, 'mandates')
    .map(({record}) => record)
    .sort((a, b) => a.order - b.order)
    .map(({id, title}) => ({id, title}));
