/** What pointers to a cause found by a figure of the person and of the others, behind a dash. */

import type { Sample } from '../../inference/samples/sample';
import { days, paces, percent, whole } from '../format';
import { countsText } from '../samples';

/** A figure of the person and of the others, in its unit, at a stage. */
interface ToldFigures {
  readonly stage: string;
  readonly rate: number;
  readonly otherRate: number;
  /** What the two figures rest on. */
  readonly own: Sample;
  readonly other: Sample;
}

/** What a figure rests on, and the others' beside it: ` (61 of 85; others: 66 %, 139 of 211)`. */
function besideOthers({ own, other }: ToldFigures, otherRate: string): string {
  return ` (${countsText(own)}; others: ${otherRate}, ${countsText(other)})`;
}

/** `1.5 new deals a week (39 in 26 weeks; others: 3.0, 312 in 104 weeks)`. */
export function newDealsAWeek(figures: ToldFigures): string {
  const [own, others = ''] = paces([figures.rate, figures.otherRate]);
  return `${own} new deals a week${besideOthers(figures, others)}`;
}

/** `16 % of the decided deals are won (5 of 31; others: 43 %, 48 of 112)`. */
export function shareWon(figures: ToldFigures): string {
  return shareOf(figures, 'of the decided deals are won');
}

/** `60 % of the losses fall at Objections (6 of 10; others: 20 %, 8 of 40)`. */
export function lossesAt(figures: ToldFigures): string {
  return shareOf(figures, `of the losses fall at ${figures.stage}`);
}

function shareOf(figures: ToldFigures, what: string): string {
  return `${percent(figures.rate)} ${what}${besideOthers(figures, percent(figures.otherRate))}`;
}

/** `Fit check lets 72 % through (61 of 85; others: 66 %, 139 of 211)`. */
export function letsThroughText(figures: ToldFigures): string {
  return `${figures.stage} lets ${shareOf(figures, 'through')}`;
}

/** `Workshop takes 9 days (31 deals; others: 4 days, 127 deals)`. */
export function stageTakes(figures: ToldFigures): string {
  const { stage, rate, otherRate } = figures;
  return `${stage} takes ${days(rate)}${besideOthers(figures, days(otherRate))}`;
}

/** `median amount 5,000 (9 deals; others: 8,000, 57 deals)`. */
export function medianAmount(figures: ToldFigures): string {
  const { rate, otherRate } = figures;
  return `median amount ${whole(rate)}${besideOthers(figures, whole(otherRate))}`;
}
