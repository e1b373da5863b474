/** What a command says while it runs and once it is done, in a toast or the sidebar's last line. */

import { counted, listed, quoted, whole } from './format';

/** Said until a command is done. */
export const READING = 'Die Deals werden gelesen …';

/** What a report holds. */
interface WhatItHolds {
  readonly findings: number;
  /** First places to look. */
  readonly looks: number;
  readonly strengths: number;
  /** Whether anything of anybody was compared, so that "no difference" is true. */
  readonly isCompared: boolean;
}

/** `Der Coaching-Bericht ist geschrieben: 8 Personen, 3 Punkte, die ein Gespräch wert sind.` */
export function reportWritten(people: number, holds: WhatItHolds): string {
  const written = counted(people, 'Person', 'Personen');
  return `Der Coaching-Bericht ist geschrieben: ${written}, ${whatItHolds(holds)}.`;
}

/** `Der Bericht über Ana Berg steht im Tabellenblatt „Personal Report“: 1 Punkt, der …` */
export function personalReportWritten(
  salesperson: string,
  tab: string,
  holds: WhatItHolds,
): string {
  return `Der Bericht über ${salesperson} steht im Tabellenblatt „${tab}“: ${whatItHolds(holds)}.`;
}

function whatItHolds({ findings, looks, strengths, isCompared }: WhatItHolds): string {
  if (findings === 1) return '1 Punkt, der ein Gespräch wert ist';
  if (findings > 0) return `${whole(findings)} Punkte, die ein Gespräch wert sind`;
  if (looks > 0)
    return `nichts belegt, aber ${counted(looks, 'erster Ansatzpunkt', 'erste Ansatzpunkte')}`;
  if (strengths > 0) return 'nichts Beunruhigendes belegt';
  return isCompared
    ? 'nichts, was über Zufall und übliche Unterschiede hinausgeht'
    : 'noch niemand verglichen';
}

/** `Die Seite für Ihr Vier-Augen-Gespräch mit Ana Berg steht im Tabellenblatt „Prepare 1:1“.` */
export function agendaWritten(salesperson: string, tab: string): string {
  return `Die Seite für Ihr Vier-Augen-Gespräch mit ${salesperson} steht im Tabellenblatt „${tab}“.`;
}

/**
 * What became of notes that people typed into the page that was there before, after a space:
 * ` Was Sie in die letzte Seite eingetragen hatten, steht in „Coaching Log“, für 2 Personen.` Blank
 * for none.
 */
export function notesMoved(people: number, logTab: string): string {
  if (people === 0) return '';
  const moved = ` Was Sie in die letzte Seite eingetragen hatten, steht in „${logTab}“`;
  return people === 1 ? `${moved}.` : `${moved}, für ${whole(people)} Personen.`;
}

/** Texts that could not stay beside their deals, because rows moved while the deals were annotated. */
export function textsInLog(logTab: string): string {
  return `Was inzwischen neben den Deals eingetragen wurde, steht in „${logTab}“.`;
}

/** `12 von 1.200 Zeilen haben einen Hinweis. 1 Zelle enthält einen eigenen Text und blieb, wie sie war.` */
export function dealsAnnotated(flagged: number, rows: number, kept: number): string {
  const verb = flagged === 1 ? 'hat' : 'haben';
  return `${whole(flagged)} von ${counted(rows, 'Zeile', 'Zeilen')} ${verb} einen Hinweis.${ownTextsKept(kept)}`;
}

/** Where flags and notes stand: `Hinweise und Notizen stehen in den Spalten N und O von „North“.` */
export function columnsAre(
  places: ReadonlyArray<{ readonly tab: string; readonly letters: readonly string[] }>,
): string {
  const tabsOf = new Map<string, string[]>();
  for (const { tab, letters } of places) {
    const columns = listed(letters);
    tabsOf.set(columns, [...(tabsOf.get(columns) ?? []), quoted(tab)]);
  }
  const each = [...tabsOf].map(
    ([columns, tabs]) => `in den Spalten ${columns} von ${listed(tabs)}`,
  );
  return each.length === 0 ? '' : `Hinweise und Notizen stehen ${listed(each)}.`;
}

/** Why a tab was left out: `„Copy“ wird von einer Formel gefüllt, darum können ihre Zeilen …` */
export function tabIsFormula(tab: string): string {
  return `„${tab}“ wird von einer Formel gefüllt. Die Zeilen können sich dort verschieben, darum wird nichts neben sie geschrieben. Nutzen Sie stattdessen SC_FLAGS in einem eigenen Tabellenblatt.`;
}

/** `Die Hinweise sind entfernt. 1 Zelle enthält einen eigenen Text und blieb, wie sie war.` */
export function annotationsCleared(cells: number, kept: number): string {
  if (cells === 0 && kept === 0) return 'Es gab keine Hinweise.';
  return `Die Hinweise sind entfernt.${ownTextsKept(kept)}`;
}

/** `3 Änderungen im Tabellenblatt „Stage History“ aufgezeichnet. Von jetzt an geschieht …` */
export function changesRecorded(changes: number): string {
  return changes === 0
    ? 'Seit dem letzten Mal hat sich nichts geändert.'
    : `${counted(changes, 'Änderung', 'Änderungen')} im Tabellenblatt „Stage History“ aufgezeichnet. Von jetzt an geschieht das automatisch.`;
}

/** What is said where people chose not to record: `24 Deals bleiben so, wie „Stage History“ sie hat.` */
export function changesLeft(deals: number): string {
  const [verb, them] = deals === 1 ? ['bleibt', 'ihn'] : ['bleiben', 'sie'];
  return `Es wurde nichts aufgezeichnet: ${counted(deals, 'Deal', 'Deals')} ${verb} so, wie das Tabellenblatt „Stage History“ ${them} hat.`;
}

function ownTextsKept(cells: number): string {
  if (cells === 0) return '';
  return cells === 1
    ? ' 1 Zelle enthält einen eigenen Text von Ihnen und blieb, wie sie war.'
    : ` ${whole(cells)} Zellen enthalten eigene Texte von Ihnen und blieben, wie sie waren.`;
}
