import {basis} from './basis';
import type {Check} from './check';
import {directives} from './directives';
import {doNoHarm} from './do-no-harm';
import {fileName} from './file-name';
import {homes} from './homes';
import {pageLinks} from './page-links';
import {pageSafety} from './page-safety';
import {pageSettings} from './page-settings';
import {paragraphs} from './paragraphs';
import {pointInTime, superseded} from './point-in-time';
import {procedureGraph} from './procedure-graph';
import {references} from './references';

/** Every rule beyond the schemas. */
export const CHECKS: readonly Check[] = [
  fileName, references, basis, pointInTime, superseded, procedureGraph, homes,
  directives, paragraphs, pageSafety, pageSettings, pageLinks, doNoHarm,
];
