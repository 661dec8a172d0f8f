import {DIRECTIVES, type AttributeRule} from '../../edition/model/directives';
import type {ListedAttribute, ListedDirective} from '../model/desk-api';

/** Every directive with what it can be told, for the forms that write them. */
export const listDirectives = (): ListedDirective[] =>
  Object.entries(DIRECTIVES).map(([name, {form, example, attributes}]) => ({
    name,
    form,
    example,
    attributes: Object.entries(attributes).map(([attribute, rule]) => ({
      name: attribute,
      ...toAsked(rule),
      isList: 'list' in rule,
      isNeeded: rule.required === true,
    })),
  }));

function toAsked(rule: AttributeRule): Pick<ListedAttribute, 'ask' | 'of'> {
  switch (rule.kind) {
    case 'record':
      return {ask: 'record', of: rule.collection};
    case 'any-record':
      return {ask: 'record', of: 'any'};
    case 'word':
      return {ask: 'word', of: rule.vocabulary};
    case 'flag':
      return {ask: 'flag', of: ''};
    default:
      return {ask: 'text', of: ''};
  }
}
