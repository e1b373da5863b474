import type { Comparison } from '../comparison';
import { FEWEST_OUTCOMES } from '../material';
import type { Signal, SignalAtTarget } from '../signal';
import { type AskedFigure, beliefsOnScale, type Candidate } from './asked-figure';
import type { Belief } from './beliefs';
import { onScale } from './on-scale';
import { logKept } from './prior';

/**
 * The leans at a figure of those for whom an agreed target is in force with enough outcomes, each
 * against their own target. A team usually keeps to what it agreed to; where all are off, it is the
 * team that is.
 */
export function candidatesOnAgreed<S extends Signal>(
  asked: AskedFigure<S>,
  agreed: readonly Comparison[],
): Array<Candidate<S>> {
  const own = agreed.filter((each) => isAt(asked, each));
  const scale = own.length === 0 ? null : onScale(own.map((each) => each.own));
  if (scale === null) return [];
  const targets = own.map(({ agreed, difference }) => agreed ?? difference.expected);
  const beliefs = beliefsOnScale(asked, scale, {
    middles: targets.map(scale.toPosition),
    // Losses are decided sooner than wins, so that less than the target is expected so far.
    middlesOfData: own.map(({ difference }) => scale.toPosition(difference.expected)),
    referenceOf: (index) => targets[index] as number,
    logTypical: (off) => logKept(asked.prior, off),
  });
  return own.map(({ person, own, difference }, index) => ({
    asked,
    // As it was agreed to the last digit, which a mean over the grid would not be.
    belief: { ...(beliefs[index] as Belief), reference: targets[index] as number },
    person,
    own,
    reference: 'agreed',
    byNow: difference.expected,
    other: () => null,
  }));
}

/** Whether a comparison is of the same figure and rests on enough to be preferred. */
function isAt(
  { signal, target }: SignalAtTarget,
  { signal: { code }, target: { stage, activity }, difference }: Comparison,
): boolean {
  return (
    code === signal.code &&
    stage === target.stage &&
    activity === target.activity &&
    difference.outcomes >= FEWEST_OUTCOMES
  );
}
