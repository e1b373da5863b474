import { days, whole } from '../../../language/format';
import type { SignalFigures } from './by-signal';
import type { ShareFigures } from './compare-shares';
import type { RushedStage } from './needs-analysis';

/** Phrases that the sentences of several pointers share. */

/** The same share of the others' deals: `; of the others’ 5 of 40`. */
export function ofTheOthers({ otherN, otherOf }: ShareFigures): string {
  return `; of the others’ ${whole(otherN)} of ${whole(otherOf)}`;
}

/** How a deal went through needs analysis too quickly: `skipped Workshop or spent under 4 days in it`. */
export function rushed({ stage, limit }: RushedStage): string {
  return `skipped ${stage} or spent under ${days(limit)} in it`;
}

/** `Workshop takes 9 days, with the others 4 days`. */
export function stageTakes({ stage, rate, otherRate }: SignalFigures): string {
  return `${stage} takes ${days(rate)}, with the others ${days(otherRate)}`;
}

/** `median amount 5,000, with the others 8,000`. */
export function medianAmount({ rate, otherRate }: SignalFigures): string {
  return `median amount ${whole(rate)}, with the others ${whole(otherRate)}`;
}
