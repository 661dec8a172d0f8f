/** What the rest of the site may know of editions. Node only: no React, no Docusaurus. */
export * from './collections';
export * from './edition';
export * from './find-editions';
export * from './find-homes';
export {loadEdition, type LoadedEdition} from './load-edition';
export {formatDate} from './format-date';
export {findCitations} from './find-citations';
export {findClaims} from './find-claims';
export {parseFrontMatter} from './parse-front-matter';
export {ProblemsError, countOf, formatProblem, isError, sortProblems, type Problem} from './problem';
export {toDirectiveUse, toIds, type DirectiveUse} from './read-directives';
export type * from './records.generated';
export {toReadability, type Readability} from './readability';
export {selectRecords} from './select-records';
export {supersededBefore} from './checks/point-in-time';
export {toAnchor} from './to-anchor';
export {labelOf, type Vocabulary, type Word} from './vocabulary';
