/** What pointers to a cause found by a figure of the person and of the others, behind a dash. */

import type * as English from '../../playbook/figures';
import { days, paces, percent, quoted, whole } from '../format';
import { countsText } from '../samples';

type ToldFigures = Parameters<typeof English.stageTakes>[0];

/** What a figure rests on, and the others' beside it: ` (61 de 85; los demás: 66 %, con 139 de 211)`. */
function besideOthers({ own, other }: ToldFigures, otherRate: string): string {
  return ` (${countsText(own)}; los demás: ${otherRate}, con ${countsText(other)})`;
}

/** `1,5 oportunidades nuevas por semana (39 en 26 semanas; los demás: 3,0, con 312 en 104 semanas)`. */
export function newDealsAWeek(figures: ToldFigures): string {
  const [own, others = ''] = paces([figures.rate, figures.otherRate]);
  return `${own} oportunidades nuevas por semana${besideOthers(figures, others)}`;
}

/** `se gana el 16 % de las oportunidades con resultado (5 de 31; los demás: 43 %, con 48 de 112)`. */
export function shareWon(figures: ToldFigures): string {
  return `se gana el ${percent(figures.rate)} de las oportunidades con resultado${besideShare(figures)}`;
}

/** `el 60 % de las pérdidas ocurre en la etapa “Objeciones” (6 de 10; los demás: 20 %, con 8 de 40)`. */
export function lossesAt(figures: ToldFigures): string {
  return `el ${percent(figures.rate)} de las pérdidas ocurre en la etapa ${quoted(figures.stage)}${besideShare(figures)}`;
}

/** `la etapa “Encaje” deja pasar el 72 % (61 de 85; los demás: 66 %, con 139 de 211)`. */
export function letsThroughText(figures: ToldFigures): string {
  return `la etapa ${quoted(figures.stage)} deja pasar el ${percent(figures.rate)}${besideShare(figures)}`;
}

function besideShare(figures: ToldFigures): string {
  return besideOthers(figures, percent(figures.otherRate));
}

/** `la etapa “Taller” dura 9 días (31 oportunidades; los demás: 4 días, con 127 oportunidades)`. */
export function stageTakes(figures: ToldFigures): string {
  const { stage, rate, otherRate } = figures;
  return `la etapa ${quoted(stage)} dura ${days(rate)}${besideOthers(figures, days(otherRate))}`;
}

/** `mediana del importe 5.000 (9 oportunidades; los demás: 8.000, con 57 oportunidades)`. */
export function medianAmount(figures: ToldFigures): string {
  const { rate, otherRate } = figures;
  return `mediana del importe ${whole(rate)}${besideOthers(figures, whole(otherRate))}`;
}
