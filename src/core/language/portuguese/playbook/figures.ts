/** What pointers to a cause found by a figure of the person and of the others, behind a dash. */

import type * as English from '../../playbook/figures';
import { days, paces, percent, quoted, whole } from '../format';
import { countsText } from '../samples';

type ToldFigures = Parameters<typeof English.stageTakes>[0];

/** What a figure rests on, and the others' beside it: ` (61 de 85; os demais: 66%, com 139 de 211)`. */
function besideOthers({ own, other }: ToldFigures, otherRate: string): string {
  return ` (${countsText(own)}; os demais: ${otherRate}, com ${countsText(other)})`;
}

/** `1,5 negócios novos por semana (39 em 26 semanas; os demais: 3,0, com 312 em 104 semanas)`. */
export function newDealsAWeek(figures: ToldFigures): string {
  const [own, others = ''] = paces([figures.rate, figures.otherRate]);
  return `${own} negócios novos por semana${besideOthers(figures, others)}`;
}

/** `16% dos negócios decididos são ganhos (5 de 31; os demais: 43%, com 48 de 112)`. */
export function shareWon(figures: ToldFigures): string {
  return shareOf(figures, 'dos negócios decididos são ganhos');
}

/** `60% das perdas ocorrem em “Objeções” (6 de 10; os demais: 20%, com 8 de 40)`. */
export function lossesAt(figures: ToldFigures): string {
  return shareOf(figures, `das perdas ocorrem em ${quoted(figures.stage)}`);
}

function shareOf(figures: ToldFigures, what: string): string {
  return `${percent(figures.rate)} ${what}${besideOthers(figures, percent(figures.otherRate))}`;
}

/** `“Triagem” deixa passar 72% (61 de 85; os demais: 66%, com 139 de 211)`. */
export function letsThroughText(figures: ToldFigures): string {
  const { stage, rate, otherRate } = figures;
  return `${quoted(stage)} deixa passar ${percent(rate)}${besideOthers(figures, percent(otherRate))}`;
}

/** `“Workshop” leva 9 dias (31 negócios; os demais: 4 dias, com 127 negócios)`. */
export function stageTakes(figures: ToldFigures): string {
  const { stage, rate, otherRate } = figures;
  return `${quoted(stage)} leva ${days(rate)}${besideOthers(figures, days(otherRate))}`;
}

/** `valor mediano de 5.000 (9 negócios; os demais: 8.000, com 57 negócios)`. */
export function medianAmount(figures: ToldFigures): string {
  const { rate, otherRate } = figures;
  return `valor mediano de ${whole(rate)}${besideOthers(figures, whole(otherRate))}`;
}
