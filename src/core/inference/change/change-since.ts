import { kindOf, ofSameKind, type Sample } from '../samples/sample';
import type { SignalUnit } from '../unit';
import type { Change, Hope } from './change';

/**
 * Sets what came after an agreement against its baseline: once as the baseline was counted, once as
 * it probably was, the person having been chosen for it. As counted, shares: Beta posteriors;
 * paces: quasi-Poisson mid-p; times: log-rank; amounts: Mann–Whitney (of the tests the one-sided p
 * is taken for the probability of the opposite). Shrunk toward the others', shares and paces stay
 * what they are, times become leavings of so many expected, and amounts ranks. Null where the kinds
 * do not match.
 *
 * @param others each of the others' samples at the agreement
 */
export function changeSince(
  unit: SignalUnit,
  before: Sample,
  since: Sample,
  others: readonly Sample[],
  hope: Hope,
): Change | null {
  if (before.kind !== since.kind) return null;
  return kindOf(before).change(before, since, { unit, others: ofSameKind(before, others), hope });
}
