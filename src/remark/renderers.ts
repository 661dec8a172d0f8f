import {renderAgencies} from './render-agencies';
import {renderApplicability} from './render-applicability';
import {renderChannels} from './render-channels';
import {renderAcronyms, renderGlossary} from './render-glossary';
import {renderGuidance} from './render-guidance';
import {renderIndicators} from './render-indicators';
import {renderBasis, renderBox, renderCite, renderRef, renderTerm} from './render-inline';
import {renderMandates} from './render-mandates';
import {renderProcedure} from './render-procedure';
import {renderRecord} from './render-record';
import {renderRoutes} from './render-routes';
import {renderSources} from './render-sources';
import type {Renderer} from './renderer';

/** The renderer of each directive but `p`, which belongs to its paragraph (`number-paragraphs`). */
export const RENDERERS: Readonly<Record<string, Renderer>> = {
  cite: renderCite, basis: renderBasis, ref: renderRef, term: renderTerm, safety: renderBox, note: renderBox,
  guidance: renderGuidance, applicability: renderApplicability, indicators: renderIndicators, procedure: renderProcedure, routes: renderRoutes,
  channels: renderChannels, mandates: renderMandates, agencies: renderAgencies, record: renderRecord,
  glossary: renderGlossary, acronyms: renderAcronyms, sources: renderSources,
};
