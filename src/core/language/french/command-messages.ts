/** What a command says while it runs and once it is done, in a toast or the sidebar's last line. */

import { counted, listed, oneOrMany, quoted, whole } from './format';

/** Said until a command is done. */
export const READING = 'Lecture des affaires…';

/** What a report holds. */
interface WhatItHolds {
  readonly findings: number;
  /** First places to look. */
  readonly looks: number;
  readonly strengths: number;
  /** Whether anything of anybody was compared, so that "no difference" is true. */
  readonly isCompared: boolean;
}

/** `Le rapport de coaching est prêt : 8 personnes, 3 points qui méritent une conversation.` */
export function reportWritten(people: number, holds: WhatItHolds): string {
  return `Le rapport de coaching est prêt : ${counted(people, 'personne')}, ${whatItHolds(holds)}.`;
}

/** `Le rapport sur Ana Berg se trouve dans la feuille « Personal Report » : 1 point qui …` */
export function personalReportWritten(
  salesperson: string,
  tab: string,
  holds: WhatItHolds,
): string {
  return `Le rapport sur ${salesperson} se trouve dans la feuille « ${tab} » : ${whatItHolds(holds)}.`;
}

function whatItHolds({ findings, looks, strengths, isCompared }: WhatItHolds): string {
  if (findings === 1) return '1 point qui mérite une conversation';
  if (findings > 0) return `${whole(findings)} points qui méritent une conversation`;
  if (looks > 0) {
    return `rien d’établi, ${counted(looks, 'premier point', 'premiers points')} à regarder`;
  }
  if (strengths > 0) return 'rien de préoccupant n’est établi';
  return isCompared
    ? 'rien qui dépasse le hasard et les écarts habituels'
    : 'aucune comparaison pour l’instant';
}

/** `La page de votre entretien individuel avec Ana Berg se trouve dans la feuille « Prepare 1:1 ».` */
export function agendaWritten(salesperson: string, tab: string): string {
  return `La page de votre entretien individuel avec ${salesperson} se trouve dans la feuille « ${tab} ».`;
}

/**
 * What became of notes that people typed into the page that was there before, after a space:
 * ` Ce que vous aviez saisi dans la page précédente se trouve dans « Coaching Log », pour 2 personnes.`
 * Blank for none.
 */
export function notesMoved(people: number, logTab: string): string {
  if (people === 0) return '';
  const moved = ` Ce que vous aviez saisi dans la page précédente se trouve dans « ${logTab} »`;
  return people === 1 ? `${moved}.` : `${moved}, pour ${counted(people, 'personne')}.`;
}

/** Texts that could not stay beside their deals, because rows moved while the deals were annotated. */
export function textsInLog(logTab: string): string {
  return `Ce qui a été saisi entre-temps à côté des affaires se trouve dans « ${logTab} ».`;
}

/** `12 lignes sur 1 200 ont un signalement. 1 cellule contient un texte à vous et n’a pas été modifiée.` */
export function dealsAnnotated(flagged: number, rows: number, kept: number): string {
  const told =
    flagged === 0
      ? `Aucune ligne sur ${whole(rows)} n’a de signalement.`
      : `${counted(flagged, 'ligne')} sur ${whole(rows)} ${oneOrMany(flagged, 'a', 'ont')} un signalement.`;
  return `${told}${ownTextsKept(kept)}`;
}

/** Where flags and notes stand: `Les signalements et les notes se trouvent dans les colonnes N et O de « North ».` */
export function columnsAre(
  places: ReadonlyArray<{ readonly tab: string; readonly letters: readonly string[] }>,
): string {
  const tabsOf = new Map<string, string[]>();
  for (const { tab, letters } of places) {
    const columns = listed(letters);
    tabsOf.set(columns, [...(tabsOf.get(columns) ?? []), quoted(tab)]);
  }
  const each = [...tabsOf].map(
    ([columns, tabs]) => `dans les colonnes ${columns} de ${listed(tabs)}`,
  );
  return each.length === 0 ? '' : `Les signalements et les notes se trouvent ${listed(each)}.`;
}

/** Why a tab was left out: `La feuille « Copy » est remplie par une formule : ses lignes peuvent …` */
export function tabIsFormula(tab: string): string {
  return `La feuille « ${tab} » est remplie par une formule : ses lignes peuvent se déplacer, et rien n’est écrit à côté d’elles. Utilisez plutôt SC_FLAGS dans une feuille à vous.`;
}

/** `Les annotations sont effacées. 1 cellule contient un texte à vous et n’a pas été modifiée.` */
export function annotationsCleared(cells: number, kept: number): string {
  if (cells === 0 && kept === 0) return 'Il n’y avait pas d’annotations.';
  return `Les annotations sont effacées.${ownTextsKept(kept)}`;
}

/** `3 changements enregistrés dans la feuille « Stage History ». L’enregistrement continue …` */
export function changesRecorded(changes: number): string {
  if (changes === 0) return 'Rien n’a changé depuis la dernière fois.';
  const recorded = counted(changes, 'changement enregistré', 'changements enregistrés');
  return `${recorded} dans la feuille « Stage History ». L’enregistrement continue désormais tout seul.`;
}

/** What is said where people chose not to record: `24 affaires restent telles que « Stage History » les indique.` */
export function changesLeft(deals: number): string {
  const stay = oneOrMany(deals, 'reste telle', 'restent telles');
  const them = oneOrMany(deals, 'l’indique', 'les indique');
  return `Rien n’a été enregistré : ${counted(deals, 'affaire')} ${stay} que la feuille « Stage History » ${them}.`;
}

function ownTextsKept(cells: number): string {
  if (cells === 0) return '';
  return cells === 1
    ? ' 1 cellule contient un texte à vous et n’a pas été modifiée.'
    : ` ${whole(cells)} cellules contiennent un texte à vous et n’ont pas été modifiées.`;
}
