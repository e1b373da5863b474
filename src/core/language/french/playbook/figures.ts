/** What pointers to a cause found by a figure of the person and of the others, behind a dash. */

import type * as English from '../../playbook/figures';
import { days, measured, paces, percent, quoted, whole } from '../format';
import { countsText } from '../samples';

type ToldFigures = Parameters<typeof English.stageTakes>[0];

/** What a figure rests on, and the others' beside it: ` (61 sur 85 ; les autres : 66 %, soit 139 sur 211)`. */
function besideOthers({ own, other }: ToldFigures, otherRate: string, joint = 'soit'): string {
  return ` (${countsText(own)} ; les autres : ${otherRate}, ${joint} ${countsText(other)})`;
}

/** `1,5 nouvelle affaire par semaine (39 en 26 semaines ; les autres : 3,0, soit 312 en 104 semaines)`. */
export function newDealsAWeek(figures: ToldFigures): string {
  const [own = '', others = ''] = paces([figures.rate, figures.otherRate]);
  return `${measured(own, 'nouvelle affaire', 'nouvelles affaires')} par semaine${besideOthers(figures, others)}`;
}

/** `16 % des affaires closes sont gagnées (5 sur 31 ; les autres : 43 %, soit 48 sur 112)`. */
export function shareWon(figures: ToldFigures): string {
  return `${percent(figures.rate)} des affaires closes sont gagnées${shareBeside(figures)}`;
}

/** `60 % des pertes surviennent à l’étape « Objections » (6 sur 10 ; les autres : 20 %, soit 8 sur 40)`. */
export function lossesAt(figures: ToldFigures): string {
  return `${percent(figures.rate)} des pertes surviennent à l’étape ${quoted(figures.stage)}${shareBeside(figures)}`;
}

/** `l’étape « Fit check » laisse passer 72 % des affaires (61 sur 85 ; les autres : 66 %, soit 139 sur 211)`. */
export function letsThroughText(figures: ToldFigures): string {
  return `l’étape ${quoted(figures.stage)} laisse passer ${percent(figures.rate)} des affaires${shareBeside(figures)}`;
}

function shareBeside(figures: ToldFigures): string {
  return besideOthers(figures, percent(figures.otherRate));
}

/** `l’étape « Workshop » dure 9 jours (31 affaires ; les autres : 4 jours, pour 127 affaires)`. */
export function stageTakes(figures: ToldFigures): string {
  const { stage, rate, otherRate } = figures;
  return `l’étape ${quoted(stage)} dure ${days(rate)}${besideOthers(figures, days(otherRate), 'pour')}`;
}

/** `montant médian de 5 000 (9 affaires ; les autres : 8 000, pour 57 affaires)`. */
export function medianAmount(figures: ToldFigures): string {
  const { rate, otherRate } = figures;
  return `montant médian de ${whole(rate)}${besideOthers(figures, whole(otherRate), 'pour')}`;
}
