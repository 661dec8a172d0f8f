import type {Collection, COLLECTIONS} from '../edition';
import {renderFirst} from './first-three';
import {renderAgencies} from './render-agencies';
import {renderApplicability} from './render-applicability';
import {renderArrangements} from './render-arrangements';
import {renderAwareness} from './render-awareness';
import {renderBriefs} from './render-briefs';
import {renderCards, renderPosters} from './render-cards';
import {renderChannels} from './render-channels';
import {renderChooser} from './render-chooser';
import {renderComparator, renderComparison} from './render-comparison';
import {renderCoverage} from './render-coverage';
import {renderExpertise} from './render-expertise';
import {renderFlow} from './render-flow';
import {renderAcronyms, renderGlossary} from './render-glossary';
import {renderGuidance} from './render-guidance';
import {renderIndicators} from './render-indicators';
import {renderBasis, renderBox, renderChecklist, renderCite, renderRef} from './render-inline';
import {renderLadder} from './render-ladder';
import {renderLanguages} from './render-languages';
import {renderMandates} from './render-mandates';
import {renderMission} from './render-mission';
import {renderMissions} from './render-missions';
import {renderPartnerMatrix} from './render-partner-matrix';
import {renderPitfalls} from './render-pitfalls';
import {renderPlanner} from './render-planner';
import {renderProcedure} from './render-procedure';
import {renderProvisions} from './render-provisions';
import {renderRecord} from './render-record';
import {renderRoutes} from './render-routes';
import {renderSheets} from './render-sheets';
import {renderSituations} from './render-situations';
import {renderSources} from './render-sources';
import {renderTerm} from './render-term';
import {renderTimeBars} from './render-time-bars';
import {renderTimeline} from './render-timeline';
import {renderTraining} from './render-training';
import {renderWorksheet} from './render-worksheet';
import type {Renderer} from './renderer';

/** The directives that collections name as theirs; one without a renderer does not compile. */
type CollectionDirective = (typeof COLLECTIONS)[Collection]['directives'][number];

const COLLECTION_RENDERERS: Readonly<Record<CollectionDirective, Renderer>> = {
  agencies: renderAgencies,
  arrangements: renderArrangements,
  awareness: renderAwareness,
  brief: renderBriefs,
  channels: renderChannels,
  comparison: renderComparison,
  coverage: renderCoverage,
  expertise: renderExpertise,
  glossary: renderGlossary,
  guidance: renderGuidance,
  indicators: renderIndicators,
  mandates: renderMandates,
  mission: renderMission,
  missions: renderMissions,
  pitfalls: renderPitfalls,
  procedure: renderProcedure,
  provisions: renderProvisions,
  sheets: renderSheets,
  situations: renderSituations,
  sources: renderSources,
  training: renderTraining,
};

/** The renderer of each directive except `p`, which belongs to its paragraph (`number-paragraphs.ts`). */
export const RENDERERS: Readonly<Record<string, Renderer>> = {
  ...COLLECTION_RENDERERS,
  acronyms: renderAcronyms,
  applicability: renderApplicability,
  basis: renderBasis,
  cards: renderCards,
  checklist: renderChecklist,
  chooser: renderChooser,
  cite: renderCite,
  comparator: renderComparator,
  first: renderFirst,
  flow: renderFlow,
  ladder: renderLadder,
  languages: renderLanguages,
  note: renderBox,
  'partner-matrix': renderPartnerMatrix,
  planner: renderPlanner,
  posters: renderPosters,
  record: renderRecord,
  ref: renderRef,
  routes: renderRoutes,
  safety: renderBox,
  term: renderTerm,
  'time-bars': renderTimeBars,
  timeline: renderTimeline,
  worksheet: renderWorksheet,
};
