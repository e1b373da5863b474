import type { DealField } from '../../../deals';
import { allQuoted, counted, whole } from '../format';
import { dealsRead } from './deals';

/** Texts of *Start here*, in the order of the page. */
export const START_TEXTS = {
  heading: 'Hier beginnen',
  done: 'erledigt',
  open: 'offen',
  begun: 'begonnen',
  allDone:
    'Alles erledigt. Die Seitenleiste öffnet sich von jetzt an ohne diese Seite; im Menü bleibt sie.',
  allBegun:
    'Der Anfang ist gemacht. Mit den anderen vereinbaren Sie beim nächsten Gespräch. Die Seitenleiste öffnet sich von jetzt an ohne diese Seite; im Menü bleibt sie.',
  columns: 'Spalten prüfen',
  columnsRight: 'Die Spalten stimmen',
  showColumns: 'Spalten zeigen',
  unsure:
    'Einiges davon ist geraten oder wurde nicht gefunden. Sehen Sie sich die Spalten an, bevor Sie weitermachen.',
  guess: 'geraten',
  process: 'Vertriebsprozess einrichten',
  processWhy:
    'Entworfen aus den Phasen Ihrer Deals, im Tabellenblatt „Sales Process“, das Sie ändern können. „Salespeople“ entsteht gleich mit.',
  orderGuessed: 'Auch ihre Reihenfolge ist geraten: Verschieben Sie sie unter „Prozess“.',
  setUp: 'Prozess einrichten',
  agreement: 'Vereinbaren',
  agreementWhy:
    'Sehen Sie sich den Prozess mit jeder Person an. Die Berichte messen an dem, was Sie vereinbaren; ohne Zielwert gibt es noch nichts zu messen. Das kann bis nach dem ersten Bericht warten.',
  toProcess: 'Prozess zeigen',
  toAgreements: 'Mit jeder Person vereinbaren',
  report: 'Den ersten Bericht schreiben',
  reportWhy: 'Er kommt in ein eigenes Tabellenblatt und ändert nichts an Ihren Deals.',
  write: 'Bericht schreiben',
  writing: 'Der Bericht wird geschrieben …',
  more: 'Was weitere Spalten zeigen würden',
  moreWhy: 'Füllen Sie sie bei neuen Deals aus; bei alten dürfen sie leer bleiben.',
  otherName: 'Ist eine davon unter anderem Namen da?',
  choose: 'Auswählen',
  add: 'Hinzufügen',
  adding: 'Die Spalte wird hinzugefügt …',
  nothingMore: 'Jede Spalte, die etwas zeigt, ist da.',
  stageDates:
    'Mit einer Datumsspalte für jede Phase, etwa „Angebot Datum“, sehen Sie, wie lange Deals warten und wo.',
} as const;

/** What is seen once a column is there, the most telling first. */
export const UNLOCKS: ReadonlyArray<readonly [field: DealField, seen: string]> = [
  ['salesperson', 'wessen Deals gut laufen und worüber mit wem zu reden ist'],
  ['amount', 'was gewonnen, offen und zu erwarten ist, in Geld'],
  ['created', 'wie viele neue Deals dazukommen und wie lange ein Verkauf dauert'],
  ['closeDate', 'welche Deals sich verschieben und was jeder Monat bringt'],
  ['source', 'aus welchen Leads Deals werden'],
  ['lostAtStage', 'wo Deals verloren gehen'],
  ['lostReason', 'warum Deals verloren gehen'],
  ['listPrice', 'wie viel Rabatt gegeben wird und wo'],
  ['nextStepDate', 'welche offenen Deals niemand voranbringt'],
  ['method', 'welcher Akquiseweg etwas bringt'],
];

/** `Mit „Verlustgrund“ sehen Sie, warum Deals verloren gehen.` */
export function unlocked(column: string, seen: string): string {
  return `Mit „${column}“ sehen Sie, ${seen}.`;
}

/** What was found: `412 Deals aus 415 Zeilen in „Deals“ gelesen.` */
export function dealsFound(read: number, rows: number, tabs: readonly string[]): string {
  return dealsRead(read, rows).replace(/ gelesen\.$/, ` in ${allQuoted(tabs, 'and')} gelesen.`);
}

/** `2 von 5 Personen haben zugestimmt.` */
export function haveAgreed(agreed: number, people: number): string {
  return `${whole(agreed)} von ${counted(people, 'Person', 'Personen')} ${agreed === 1 ? 'hat' : 'haben'} zugestimmt.`;
}
