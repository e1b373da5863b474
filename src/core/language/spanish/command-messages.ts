/** What a command says while it runs and once it is done, in a toast or the sidebar's last line. */

import { counted, listed, ofAll, quoted, upperFirst, whole } from './format';

/** Said until a command is done. */
export const READING = 'Leyendo las oportunidades…';

/** What a report holds. */
interface WhatItHolds {
  readonly findings: number;
  /** First places to look. */
  readonly looks: number;
  readonly strengths: number;
  /** Whether anything of anybody was compared, so that "no difference" is true. */
  readonly isCompared: boolean;
}

/** `El informe de coaching está listo: 8 personas, 3 puntos que merecen una conversación.` */
export function reportWritten(people: number, holds: WhatItHolds): string {
  return `El informe de coaching está listo: ${counted(people, 'persona')}, ${whatItHolds(holds)}.`;
}

/** `El informe sobre Ana Berg está en la hoja “Personal Report”: 1 punto que merece una conversación.` */
export function personalReportWritten(
  salesperson: string,
  tab: string,
  holds: WhatItHolds,
): string {
  return `El informe sobre ${salesperson} está en la hoja “${tab}”: ${whatItHolds(holds)}.`;
}

function whatItHolds({ findings, looks, strengths, isCompared }: WhatItHolds): string {
  if (findings === 1) return '1 punto que merece una conversación';
  if (findings > 0) return `${whole(findings)} puntos que merecen una conversación`;
  if (looks > 0) {
    return `nada demostrado, ${counted(looks, 'primer punto', 'primeros puntos')} por donde empezar`;
  }
  if (strengths > 0) return 'no se ha demostrado nada que deba preocupar';
  return isCompared
    ? 'nada que vaya más allá del azar y de las diferencias habituales'
    : 'todavía no se ha comparado a nadie';
}

/** `La página para su reunión individual con Ana Berg está en la hoja “Prepare 1:1”.` */
export function agendaWritten(salesperson: string, tab: string): string {
  return `La página para su reunión individual con ${salesperson} está en la hoja “${tab}”.`;
}

/**
 * What became of notes that people typed into the page that was there before, after a space:
 * ` Lo que usted había escrito en la anterior está en “Coaching Log”, para 2 personas.` Blank for
 * none.
 */
export function notesMoved(people: number, logTab: string): string {
  if (people === 0) return '';
  const moved = ` Lo que usted había escrito en la anterior está en “${logTab}”`;
  return people === 1 ? `${moved}.` : `${moved}, para ${counted(people, 'persona')}.`;
}

/** Texts that could not stay beside their deals, because rows moved while the deals were annotated. */
export function textsInLog(logTab: string): string {
  return `Lo que se escribió entretanto junto a las oportunidades está en “${logTab}”.`;
}

/** `12 de las 1.200 filas tienen un aviso. 1 celda contiene un texto suyo y se dejó como estaba.` */
export function dealsAnnotated(flagged: number, rows: number, kept: number): string {
  const verb = flagged === 1 ? 'tiene' : 'tienen';
  const have =
    flagged === 0
      ? 'Ninguna fila tiene avisos.'
      : `${upperFirst(ofAll(flagged, rows, 'fila'))} ${verb} un aviso.`;
  return `${have}${ownTextsKept(kept)}`;
}

/** Where flags and notes stand: `Los avisos y las notas están en las columnas N y O de “North”.` */
export function columnsAre(
  places: ReadonlyArray<{ readonly tab: string; readonly letters: readonly string[] }>,
): string {
  const tabsOf = new Map<string, string[]>();
  for (const { tab, letters } of places) {
    const columns = listed(letters);
    tabsOf.set(columns, [...(tabsOf.get(columns) ?? []), quoted(tab)]);
  }
  const each = [...tabsOf].map(
    ([columns, tabs]) => `en las columnas ${columns} de ${listed(tabs)}`,
  );
  return each.length === 0 ? '' : `Los avisos y las notas están ${listed(each)}.`;
}

/** Why a tab was left out: `“Copy” se llena con una fórmula: sus filas pueden moverse …` */
export function tabIsFormula(tab: string): string {
  return `“${tab}” se llena con una fórmula: sus filas pueden moverse, así que no se escribe nada junto a ellas. Use SC_FLAGS en una hoja suya.`;
}

/** `Los avisos se han quitado. 1 celda contiene un texto suyo y se dejó como estaba.` */
export function annotationsCleared(cells: number, kept: number): string {
  if (cells === 0 && kept === 0) return 'No había avisos.';
  return `Los avisos se han quitado.${ownTextsKept(kept)}`;
}

/** `3 cambios registrados en la hoja “Stage History”. A partir de ahora …` */
export function changesRecorded(changes: number): string {
  return changes === 0
    ? 'No ha cambiado nada desde la última vez.'
    : `${counted(changes, 'cambio registrado', 'cambios registrados')} en la hoja “Stage History”. A partir de ahora los cambios se registran automáticamente.`;
}

/** What is said where people chose not to record: `24 oportunidades se dejaron como figuran en …` */
export function changesLeft(deals: number): string {
  const left =
    deals === 1
      ? '1 oportunidad se dejó como figura'
      : `${whole(deals)} oportunidades se dejaron como figuran`;
  return `No se registró nada: ${left} en la hoja “Stage History”.`;
}

function ownTextsKept(cells: number): string {
  if (cells === 0) return '';
  return cells === 1
    ? ' 1 celda contiene un texto suyo y se dejó como estaba.'
    : ` ${whole(cells)} celdas contienen textos suyos y se dejaron como estaban.`;
}
