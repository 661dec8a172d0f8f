/** What the rest of the site may know of editions. Node only: no React, no Docusaurus. */
export * from './model/collections';
export * from './model/edition';
export * from './read/find-editions';
export * from './model/find-homes';
export {loadEdition} from './load-edition';
export type {LoadedEdition} from './read-edition';
export {formatDate} from './model/format-date';
export {findCitations} from './model/find-citations';
export {findClaims} from './model/find-claims';
export {parseFrontMatter} from './read/parse-front-matter';
export {
  ProblemsError,
  countOf,
  formatProblem,
  isError,
  sortProblems,
  type Problem,
} from './model/problem';
export {attributeOf, toDirectiveUse, toIds, type DirectiveUse} from './read/read-directives';
export type * from './model/records.generated';
export {parseSaid, type Said} from './model/parse-said';
export {selectRecords} from './model/select-records';
export {supersededBefore} from './checks/point-in-time';
export {toAnchor} from './model/to-anchor';
export {labelOf, type Vocabulary, type Word} from './model/vocabulary';
