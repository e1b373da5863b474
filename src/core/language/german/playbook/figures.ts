/** What pointers to a cause found by a figure of the person and of the others, behind a dash. */

import type * as English from '../../playbook/figures';
import { days, paces, percent, quoted, whole } from '../format';
import { countsText } from '../samples';

type ToldFigures = Parameters<typeof English.stageTakes>[0];

/** What a figure rests on, and the others' beside it: ` (61 von 85; die anderen: 66 % bei 139 von 211)`. */
function besideOthers({ own, other }: ToldFigures, otherRate: string): string {
  return ` (${countsText(own)}; die anderen: ${otherRate} bei ${countsText(other)})`;
}

/** `1,5 neue Deals pro Woche (39 in 26 Wochen; die anderen: 3,0 bei 312 in 104 Wochen)`. */
export function newDealsAWeek(figures: ToldFigures): string {
  const [own, others = ''] = paces([figures.rate, figures.otherRate]);
  return `${own} neue Deals pro Woche${besideOthers(figures, others)}`;
}

/** `16 % der entschiedenen Deals sind gewonnen (5 von 31; die anderen: 43 % bei 48 von 112)`. */
export function shareWon(figures: ToldFigures): string {
  return shareOf(figures, 'der entschiedenen Deals sind gewonnen');
}

/** `60 % der Verluste liegen in „Einwände“ (6 von 10; die anderen: 20 % bei 8 von 40)`. */
export function lossesAt(figures: ToldFigures): string {
  return shareOf(figures, `der Verluste liegen in ${quoted(figures.stage)}`);
}

function shareOf(figures: ToldFigures, what: string): string {
  return `${percent(figures.rate)} ${what}${besideOthers(figures, percent(figures.otherRate))}`;
}

/** `„Fit-Check“ lässt 72 % durch (61 von 85; die anderen: 66 % bei 139 von 211)`. */
export function letsThroughText(figures: ToldFigures): string {
  return `${quoted(figures.stage)} lässt ${shareOf(figures, 'durch')}`;
}

/** `„Workshop“ dauert 9 Tage (31 Deals; die anderen: 4 Tage bei 127 Deals)`. */
export function stageTakes(figures: ToldFigures): string {
  const { stage, rate, otherRate } = figures;
  return `${quoted(stage)} dauert ${days(rate)}${besideOthers(figures, days(otherRate))}`;
}

/** `Median des Betrags 5.000 (9 Deals; die anderen: 8.000 bei 57 Deals)`. */
export function medianAmount(figures: ToldFigures): string {
  const { rate, otherRate } = figures;
  return `Median des Betrags ${whole(rate)}${besideOthers(figures, whole(otherRate))}`;
}
