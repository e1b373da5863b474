/** What is said of writing a deal's next step. */

import { type Day, readableDate, readableDay } from '../../calendar';
import type { Refusal } from '../../failure';
import { allQuoted } from './format';

/** `Zeile 12 von „Deals“ hat jetzt den nächsten Schritt „Jane anrufen“ und …` Null is what was not written. */
export function nextStepWritten(
  tab: string,
  row: number,
  nextStep: string | null,
  day: Day | null | '',
): string {
  const step = nextStep === '' ? 'keinen nächsten Schritt' : `den nächsten Schritt „${nextStep}“`;
  const dated =
    day === '' || day === null ? 'kein Datum dafür' : `das Datum ${readableDay(day)} dafür`;
  const alone =
    day === ''
      ? 'kein Datum für den nächsten Schritt'
      : `für den nächsten Schritt das Datum ${readableDay(day ?? 0)}`;
  const has = nextStep === null ? alone : day === null ? step : `${step} und ${dated}`;
  return `Zeile ${row} von „${tab}“ hat jetzt ${has}.`;
}

/** `Der nächste Schritt von Acme ist im Tabellenblatt „Coaching Log“ notiert.` */
export function nextStepNoted(deal: string, log: string): string {
  return `Der nächste Schritt von ${deal} ist im Tabellenblatt „${log}“ notiert.`;
}

/** Of a day for a next step before today: `Der 20. Nov. 2026 ist vorbei.` */
export function dayHasPassed(day: string): string {
  return `Der ${day} ist vorbei.`;
}

/** Somebody wrote into the cells: `… Jetzt steht dort: nächster Schritt „Angebot senden“, kein Datum.` */
export function nextStepChanged(
  tab: string,
  row: number,
  nextStep: string | null,
  date: string | null,
): string {
  const found = [
    ...(nextStep === null
      ? []
      : [nextStep === '' ? 'kein nächster Schritt' : `nächster Schritt „${nextStep}“`]),
    ...(date === null ? [] : [date === '' ? 'kein Datum' : `Datum „${readableDate(date)}“`]),
  ];
  return `Es wurde nichts geschrieben: Jemand hat Zeile ${row} von „${tab}“ inzwischen geändert. Jetzt steht dort: ${found.join(', ')}.`;
}

/** Why a deal's row cannot be written to. */
export const NEXT_STEP_REFUSALS = {
  gone: nothingWritten(
    'Der Deal ist in diesem Tabellenblatt nicht mehr zu finden: Seine Zeile ist weg, oder sie hat inzwischen einen anderen Namen.',
  ),
  twice: nothingWritten(
    'Mehrere Zeilen dieses Tabellenblatts tragen den Namen dieses Deals, darum ist nicht sicher, welche gemeint ist. Geben Sie jeder eine eigene Deal-ID.',
  ),
  'no-column': nothingWritten(
    'Die Spalten dieses Tabellenblatts haben sich geändert, seit diese Seite gelesen wurde. Lesen Sie die Tabelle neu und schreiben Sie dann noch einmal.',
  ),
  nothing: 'Es hat sich nichts geändert, darum wurde nichts geschrieben.',
  noSalesperson: nothingWritten(
    'Eine Notiz im „Coaching Log“ gehört zu einer Person, und bei diesem Deal steht keine. Tragen Sie zuerst ein, wer ihn betreut.',
  ),
} as const;

/** A tab of formulas: `„Deals“ wird von einer Formel gefüllt. …` */
export function dealsAreFormula(tab: string): Refusal {
  return nothingWritten(
    `„${tab}“ wird von einer Formel gefüllt. Tragen Sie den nächsten Schritt dort ein, woher die Formel ihre Deals nimmt.`,
  );
}

/** Single cells of formulas: `In „Nächster Schritt“ von Zeile 12 steht eine Formel; sie bleibt, …` */
export function cellIsFormula(headers: readonly string[], row: number): Refusal {
  const names = allQuoted(headers);
  return nothingWritten(
    headers.length === 1
      ? `In ${names} von Zeile ${row} steht eine Formel; sie bleibt, wie sie ist.`
      : `In ${names} von Zeile ${row} stehen Formeln; sie bleiben, wie sie sind.`,
  );
}

/** Protected cells: `Sie dürfen „Nächster Schritt“ in Zeile 12 von „Deals“ nicht bearbeiten. …` */
export function cellIsProtected(tab: string, headers: readonly string[], row: number): Refusal {
  const names = allQuoted(headers);
  return nothingWritten(
    `Sie dürfen ${names} in Zeile ${row} von „${tab}“ nicht bearbeiten. Wem die Tabelle gehört, kann es Ihnen erlauben.`,
  );
}

/** Sheets did not take a value: `„Nächster Schritt“ in Zeile 12 von „Deals“ hat es nicht angenommen. …` */
export function cellRefused(tab: string, headers: readonly string[], row: number): Refusal {
  const names = allQuoted(headers);
  const verb = headers.length === 1 ? 'hat' : 'haben';
  return nothingWritten(
    `${names} in Zeile ${row} von „${tab}“ ${verb} die Eingabe nicht angenommen. Vielleicht erlaubt die Spalte nur bestimmte Werte.`,
  );
}

/** Cut off between two cells: `„Nächster Schritt“ ist in Zeile 12 von „Deals“ geschrieben, …` */
export function onlyPartlyWritten(
  tab: string,
  row: number,
  done: readonly string[],
  left: readonly string[],
): Refusal {
  return {
    outcome: `In Zeile ${row} von „${tab}“ ist ${allQuoted(done)} geschrieben, ${allQuoted(left)} aber nicht.`,
    reason: 'Sehen Sie sich die Zeile an und versuchen Sie es dann noch einmal.',
  };
}

/** A date that no next step has: `3026-01-05 ist kein Datum für einen nächsten Schritt.` */
export function notADateForIt(text: string): Refusal {
  return nothingWritten(
    `${text} ist kein Datum für einen nächsten Schritt. Wählen Sie eines von 2000 bis 2099.`,
  );
}

/** Said on the page of a deal of which neither cell can be written to. */
export const WHY_NOT_WRITTEN = {
  formula:
    'Dieses Tabellenblatt wird von einer Formel gefüllt, darum ändern Sie den nächsten Schritt dort, woher die Deals kommen.',
  'formula-cell':
    'Eine Formel füllt den nächsten Schritt dieser Zeile, darum wird er hier nicht geändert.',
  protected: 'Der nächste Schritt dieser Zeile ist geschützt, und Sie dürfen ihn nicht bearbeiten.',
} as const;

function nothingWritten(reason: string): Refusal {
  return { outcome: 'Es wurde nichts geschrieben.', reason };
}
