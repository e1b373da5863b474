/** Why a command of the menu or the sidebar did not do what was asked. */

import { type Day, readableDay } from '../../calendar';
import type { Refusal } from '../../failure';
import type { Written } from '../refusals';
import { allQuoted, listed, whole } from './format';
import { peopleThere } from './people';
import { typedTable } from './platform-refusals';

export type * from '../refusals';

/** Refusals that hold no data. */
export const REFUSALS = {
  busy: nothingWritten(
    'In dieser Tabelle läuft gerade ein anderer Befehl von Stagecoach. Versuchen Sie es in einer Minute noch einmal.',
  ),
  changedMeanwhile: nothingWritten(
    'Die Zahlen haben sich geändert, seit diese Seite gelesen wurde. Lesen Sie die Tabelle neu und vereinbaren Sie dann.',
  ),
  setUpFirst: nothingWritten(
    'Es gibt noch kein Tabellenblatt „Sales Process“. Richten Sie zuerst den Prozess ein und vereinbaren Sie ihn dann.',
  ),
  historyNotOurs: {
    outcome: 'Es wurde nichts aufgezeichnet.',
    reason:
      'Das Tabellenblatt „Stage History“ wird von einer Formel gefüllt, oder ihm fehlt When, Deal, Field, From oder To. Benennen Sie es um, damit ein neues angelegt wird.',
  },
  noDealsTab:
    'Es wurde kein Tabellenblatt mit Deals gefunden. Nötig ist eine Zeile mit Überschriften, mindestens für die Phase und für den Deal, den Kunden oder den Betrag. Welche Spalte was enthält, können Sie in der Seitenleiste wählen.',
  noDeals: 'Unter den Überschriften stehen noch keine Deals.',
  unexpected: unexpectedAfter('An Ihren Daten wurde nichts geändert.'),
  nothingAgreed: nothingWritten('Sagen Sie zuerst, was Sie vereinbart haben.'),
} as const;

/**
 * Something that nobody foresaw: `Etwas ging schief, womit Stagecoach nicht gerechnet hat. An Ihren
 * Daten wurde nichts geändert. …`, or what was written before it.
 */
export function unexpected(written: Written): string {
  return isNothing(written) ? REFUSALS.unexpected : unexpectedAfter(whatWasWritten(written));
}

function unexpectedAfter(done: string): string {
  return `Etwas ging schief, womit Stagecoach nicht gerechnet hat. ${done} Versuchen Sie es noch einmal; wenn es wieder geschieht, wählen Sie „Installation prüfen“.`;
}

/** A refusal as it is said where something was written before it; `reason` is its second part. */
export function refusedAfter(reason: string, written: Written): string {
  return `${whatWasWritten(written)} ${reason}`;
}

/** Whether nothing was written. */
export function isNothing({ done, begun }: Pick<Written, 'done' | 'begun'>): boolean {
  return done.length === 0 && begun.length === 0;
}

/** `„Stage History“ wurde davor geschrieben. „Coaching Report“ wurde begonnen und …` */
function whatWasWritten({ done, begun }: Written): string {
  const whole =
    done.length === 0
      ? []
      : [`${allQuoted(done)} ${done.length === 1 ? 'wurde' : 'wurden'} davor noch geschrieben.`];
  const half =
    begun.length === 0
      ? []
      : [
          `Das Schreiben von ${allQuoted(begun)} hatte begonnen und ist vielleicht unvollständig; derselbe Befehl bringt das in Ordnung. Was Sie eingetragen haben, bleibt erhalten.`,
        ];
  return [...whole, ...half].join(' ');
}

/** A date that the calendar does not have: `Den Tag 2026-02-30 gibt es nicht.` */
export function noSuchDay(date: string): string {
  return `Den Tag ${date} gibt es nicht.`;
}

/** A period that ends before it begins: `Der Zeitraum beginnt am 1. März 2026 und endet davor, am …` */
export function daysTurned(from: Day, to: Day): string {
  return `Der Zeitraum beginnt am ${readableDay(from)} und endet davor, am ${readableDay(to)}.`;
}

/** A typed name that nobody has: `Niemand heißt „Anna“. In den Deals stehen Ana und Bo.` */
export function unknownName(typed: string, names: readonly string[]): string {
  return `Niemand heißt „${typed}“. ${peopleThere(names)}`;
}

/** A typed name that several may have: `„An“ kann Ana oder Anton sein. Geben Sie mehr vom Namen ein.` */
export function ambiguousName(typed: string, names: readonly string[]): string {
  return `„${typed}“ kann ${listed(names, 'or')} sein. Geben Sie mehr vom Namen ein.`;
}

/** `Es gibt ein Tabellenblatt „Coaching Report“, das Stagecoach nicht in dieser Tabelle geschrieben hat.` */
export function tabNotWrittenHere(tab: string): string {
  return `Es gibt ein Tabellenblatt „${tab}“, das Stagecoach nicht in dieser Tabelle geschrieben hat.`;
}

/** A page of that name stands there already. */
export function tabIsYours(tab: string): Refusal {
  return nothingWritten(
    `${tabNotWrittenHere(tab)} Geben Sie ihm einen anderen Namen oder löschen Sie es, und versuchen Sie es dann noch einmal.`,
  );
}

/** `Im Tabellenblatt „Sales Process“ steht etwas, aber in der ersten Zeile fehlt …` */
export function tabIsSomethingElse(tab: string, header: string): Refusal {
  return nothingWritten(
    `Im Tabellenblatt „${tab}“ steht etwas, aber in der ersten Zeile fehlt die Überschrift „${header}“. Setzen Sie sie wieder ein, oder geben Sie dem Tabellenblatt einen anderen Namen, wenn es Ihr eigenes ist.`,
  );
}

/** A tab of deals: `„Deals“ ist geschützt, und Sie dürfen die Spalten H und I nicht bearbeiten. …` */
export function tabIsProtected(tab: string, columns: readonly string[]): Refusal {
  const what =
    columns.length === 0
      ? 'es'
      : `${columns.length === 1 ? 'die Spalte' : 'die Spalten'} ${listed(columns)}`;
  return nothingWritten(
    `„${tab}“ ist geschützt, und Sie dürfen ${what} nicht bearbeiten. Wem das Tabellenblatt gehört, kann es Ihnen erlauben. Oder wählen Sie „Coaching-Bericht“, der dort nichts ändern muss.`,
  );
}

/** One of the add-on's tabs: `Das Tabellenblatt „Salespeople“ ist geschützt, und Sie dürfen …` */
export function ownedTabIsProtected(tab: string): Refusal {
  return nothingWritten(
    `Das Tabellenblatt „${tab}“ ist geschützt, und Sie dürfen nicht alles darin bearbeiten. Wem die Tabelle gehört, kann es Ihnen erlauben.`,
  );
}

/** `Das Tabellenblatt „Coaching Log“ ist eine Tabelle mit festen Spaltentypen (B und C), die …` */
export function tabIsTable(tab: string, columns: readonly string[] = []): Refusal {
  const which = columns.length === 0 ? '' : ` (${listed(columns)})`;
  return nothingWritten(`Das Tabellenblatt „${tab}“${typedTable(which)}`);
}

/** A cell that people fill by a formula: `In „Salespeople“ steht in Zelle G2 eine Formel; …` */
export function cellIsFormula(tab: string, cell: string): Refusal {
  return nothingWritten(
    `In „${tab}“ steht in Zelle ${cell} eine Formel; sie bleibt, wie sie ist. Ändern Sie den Wert dort.`,
  );
}

/** Rows moved between reading and writing: `Jemand hat „Deals“ im selben Augenblick geändert. …` */
export function tabHasChanged(tab: string): Refusal {
  return nothingWritten(
    `Jemand hat „${tab}“ im selben Augenblick geändert. Versuchen Sie es noch einmal.`,
  );
}

/** `Das ist zu viel, um es auf einmal zu lesen: Mit „Stage History“ (700.000 Zeilen) …` */
export function tooManyCells(tab: string, rows: number, most: number): Refusal {
  return nothingWritten(
    `Das ist zu viel, um es auf einmal zu lesen: Mit „${tab}“ (${whole(rows)} Zeilen) sind es mehr als ${whole(most)} Zellen. Verschieben Sie, was älter als zwei Jahre ist, in eine andere Tabelle, und löschen Sie leere Spalten und Zeilen.`,
  );
}

/** A refusal of a command that has written nothing. */
export function nothingWritten(reason: string): Refusal {
  return { outcome: 'Es wurde nichts geschrieben.', reason };
}
