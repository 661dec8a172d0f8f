import type {Claim} from '../edition';
import {withBasis} from './basis-marks';
import {el, type ElementNode} from './nodes';
import type {RenderContext} from './render-context';

/** Statements, each with what it rests on. */
export const claimList = (context: RenderContext, claims: readonly Claim[]): ElementNode =>
  el(
    'ul',
    {className: ['claims']},
    ...claims.map((claim) => el('li', {}, claimText(context, claim))),
  );

/** One statement and what it rests on, on a line. */
export const claimText = (context: RenderContext, claim: Claim): ElementNode =>
  el('span', {}, ...withBasis(context, claim.text, claim));
