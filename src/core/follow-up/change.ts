import type { Sample } from '../inference/samples/sample';
import { weeklyDispersion } from '../inference/weekly-dispersion';
import type { Signal } from '../playbook/signals/signal';
import { ofAmounts } from './change-of-amounts';
import { ofPaces, ofTimes } from './change-of-rates';
import { ofShares } from './change-of-shares';
import type { Change, Hope } from './change-parts';

/**
 * Sets what came after an agreement against its baseline: once as the baseline was counted, once as
 * it probably was, the person having been chosen for it. As counted, shares: Beta posteriors;
 * paces: quasi-Poisson mid-p; times: log-rank; amounts: Mann–Whitney (of the tests the one-sided p
 * is taken for the probability of the opposite). Drawn toward the others', shares and paces stay
 * what they are, times become leavings of so many expected, and amounts ranks. Null where the kinds
 * do not match.
 *
 * @param others each of the others' samples at the agreement
 */
export function changeOf(
  signal: Signal,
  before: Sample,
  since: Sample,
  others: readonly Sample[],
  hope: Hope,
): Change | null {
  const of = <Kind extends Sample['kind']>(kind: Kind): Array<Extract<Sample, { kind: Kind }>> =>
    others.filter((sample): sample is Extract<Sample, { kind: Kind }> => sample.kind === kind);
  if (before.kind === 'share' && since.kind === 'share') {
    return ofShares(before, since, of('share'), hope);
  }
  if (before.kind === 'pace' && since.kind === 'pace') {
    const paces = of('pace');
    const dispersion = weeklyDispersion([...paces, since].flatMap(({ weekly }) => weekly));
    return ofPaces(before, since, paces, dispersion, hope);
  }
  if (before.kind === 'times' && since.kind === 'times') {
    return ofTimes(before, since, of('times'), hope);
  }
  if (before.kind === 'amounts' && since.kind === 'amounts') {
    const amounts = of('amounts').map(({ values }) => values);
    return ofAmounts(signal, before, since, amounts, hope);
  }
  return null;
}
