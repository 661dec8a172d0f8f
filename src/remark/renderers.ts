import {renderAgencies} from './render-agencies';
import {renderApplicability} from './render-applicability';
import {renderChannels} from './render-channels';
import {renderAcronyms, renderGlossary} from './render-glossary';
import {renderGuidance} from './render-guidance';
import {renderIndicators} from './render-indicators';
import {renderBasis, renderBox, renderCite, renderRef} from './render-inline';
import {renderMandates} from './render-mandates';
import {renderProcedure} from './render-procedure';
import {renderRecord} from './render-record';
import {renderRoutes} from './render-routes';
import {renderSources} from './render-sources';
import {renderTerm} from './render-term';
import {renderArrangements} from './render-arrangements';
import {renderAwareness} from './render-awareness';
import {renderCoverage} from './render-coverage';
import {renderExpertise} from './render-expertise';
import {renderMission, renderMissions} from './render-missions';
import {renderPitfalls} from './render-pitfalls';
import {renderComparison, renderProvisions} from './render-provisions';
import {renderTraining} from './render-training';
import type {Renderer} from './renderer';

/** The renderer of each directive but `p`, which belongs to its paragraph (`number-paragraphs`). */
export const RENDERERS: Readonly<Record<string, Renderer>> = {
  cite: renderCite,
  basis: renderBasis,
  ref: renderRef,
  term: renderTerm,
  safety: renderBox,
  note: renderBox,
  guidance: renderGuidance,
  applicability: renderApplicability,
  indicators: renderIndicators,
  procedure: renderProcedure,
  routes: renderRoutes,
  channels: renderChannels,
  mandates: renderMandates,
  agencies: renderAgencies,
  record: renderRecord,
  missions: renderMissions,
  mission: renderMission,
  provisions: renderProvisions,
  comparison: renderComparison,
  pitfalls: renderPitfalls,
  arrangements: renderArrangements,
  training: renderTraining,
  expertise: renderExpertise,
  awareness: renderAwareness,
  coverage: renderCoverage,
  glossary: renderGlossary,
  acronyms: renderAcronyms,
  sources: renderSources,
};
