import type { Diagnosis } from './diagnosis';
import { doesNotClose } from './does-not-close';
import { emptyTop } from './empty-top';
import { excessiveDiscounting } from './excessive-discounting';
import { fewActivities } from './few-activities';
import { fewLeads } from './few-leads';
import { fewProposals } from './few-proposals';
import { fewWins } from './few-wins';
import { fullTopEmptyBottom } from './full-top-empty-bottom';
import { losesEarlyWinsLate } from './loses-early-wins-late';
import { losesLate } from './loses-late';
import { manyProposalsFewDeals } from './many-proposals-few-deals';
import { needsAnalysisLingers } from './needs-analysis-lingers';
import { needsAnalysisRushed } from './needs-analysis-rushed';
import { negotiationDrags } from './negotiation-drags';
import { objectionsUnresolved } from './objections-unresolved';
import { prematureProposals } from './premature-proposals';
import { proposalsPileUp } from './proposals-pile-up';
import { prospectingNotLanding } from './prospecting-not-landing';
import { qualificationLingers } from './qualification-lingers';
import { qualifiesTooLoosely } from './qualifies-too-loosely';
import { qualifiesTooStrictly } from './qualifies-too-strictly';
import { slowCycle } from './slow-cycle';
import { smallDeals } from './small-deals';
import { sourceMismatch } from './source-mismatch';
import { strongCloserFewChances } from './strong-closer-few-chances';
import { trendMoreProposalsFewerDeals } from './trend-more-proposals-fewer-deals';

/**
 * The diagnoses, one file each. A sales trainer may change every word and every list in them. Of
 * several with the same problem area a founding case is reported, else the one whose leading signal
 * has the smallest p, else the earlier one here.
 */
export const DIAGNOSES: readonly Diagnosis[] = [
  // The founding cases.
  manyProposalsFewDeals,
  fewProposals,
  excessiveDiscounting,
  // From the first contact to a qualified customer.
  fewLeads,
  fewActivities,
  prospectingNotLanding,
  qualifiesTooLoosely,
  qualifiesTooStrictly,
  qualificationLingers,
  sourceMismatch,
  // From a qualified customer to a proposal on the table.
  needsAnalysisRushed,
  needsAnalysisLingers,
  prematureProposals,
  proposalsPileUp,
  // From objections to the signature.
  objectionsUnresolved,
  negotiationDrags,
  doesNotClose,
  losesLate,
  losesEarlyWinsLate,
  fewWins,
  trendMoreProposalsFewerDeals,
  // The pipeline as a whole: its shape, its pace, the size of its deals.
  strongCloserFewChances,
  emptyTop,
  fullTopEmptyBottom,
  slowCycle,
  smallDeals,
];
