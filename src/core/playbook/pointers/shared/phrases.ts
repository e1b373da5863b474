import { days, whole } from '../../../language/format';
import { countsText } from '../../../language/samples';
import type { SignalFigures } from './by-signal';
import type { ShareFigures } from './compare-shares';
import type { RushedStage } from './needs-analysis';

/** Phrases that the sentences of several pointers share. */

/** The same share of the others' deals, in brackets: ` (others: 5 of 40)`. */
export function ofTheOthers({ otherN, otherOf }: ShareFigures): string {
  return ` (others: ${whole(otherN)} of ${whole(otherOf)})`;
}

/** How a deal went through needs analysis too quickly: `skipped Workshop or spent under 4 days in it`. */
export function rushed({ stage, limit }: RushedStage): string {
  return `skipped ${stage} or spent under ${days(limit)} in it`;
}

/**
 * What a figure rests on, and the others' beside it: ` (61 of 85; others: 66 %, 139 of 211)`.
 * @param otherRate the others' figure in words
 */
export function besideOthers({ own, other }: SignalFigures, otherRate: string): string {
  return ` (${countsText(own)}; others: ${otherRate}, ${countsText(other)})`;
}

/** `Workshop takes 9 days (31 deals; others: 4 days, 127 deals)`. */
export function stageTakes(figures: SignalFigures): string {
  const { stage, rate, otherRate } = figures;
  return `${stage} takes ${days(rate)}${besideOthers(figures, days(otherRate))}`;
}

/** `median amount 5,000 (9 deals; others: 8,000, 57 deals)`. */
export function medianAmount(figures: SignalFigures): string {
  const { rate, otherRate } = figures;
  return `median amount ${whole(rate)}${besideOthers(figures, whole(otherRate))}`;
}
