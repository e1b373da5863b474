import { allQuoted, counted, whole } from '../format';

/** Texts of the *Deals* view, in the order of the page. */
export const DEALS_TEXTS = {
  loading: 'Die Deals werden gelesen …',
  heading: 'Deals',
  noDealsTab:
    'Es wurde kein Tabellenblatt mit Deals gefunden. Stagecoach braucht eines mit einer Zeile von Überschriften: mindestens die Phase, und dazu der Deal, der Kunde oder der Betrag.',
  noDealsTabNext: 'Fügen Sie ein solches Tabellenblatt hinzu und lesen Sie die Tabelle neu.',
  noStage:
    'Keine Spalte wurde als Phase der Deals erkannt. Haken Sie das Tabellenblatt mit Ihren Deals an, wählen Sie die Spalte mit der Phase und speichern Sie.',
  noTabRead: 'Noch wird kein Tabellenblatt gelesen. Wählen Sie unten eines, in dem Deals stehen.',
  noProcess:
    'Es gibt noch keinen Vertriebsprozess. Stagecoach entwirft einen aus den Phasen Ihrer Deals, in einem Tabellenblatt, das Sie ändern können.',
  setUp: 'Prozess einrichten',
  settingUp: 'Der Prozess wird eingerichtet …',
  setUpDone:
    'Der Prozess ist eingerichtet. Prüfen Sie die Phasen. Als Nächstes: den Bericht schreiben oder mit jeder Person vereinbaren.',
  tabsRead: 'Gelesene Tabellenblätter',
  otherTabs: 'Andere Tabellenblätter',
  readTab: 'Die Deals in diesem Tabellenblatt lesen',
  notRead: 'Wird nicht gelesen.',
  noHeaders: 'In diesem Tabellenblatt wurde keine Zeile mit Überschriften gefunden.',
  guesses: 'Was angenommen wurde',
  pipeline: 'Gemessene Pipeline',
  currency: 'Gemessene Währung',
  measuring: 'Die Deals werden neu gelesen …',
  columns: 'Andere Spalten',
  allColumns: 'Welche Spalte was enthält',
  dateOrder: 'Datumsangaben stehen',
  dateOrders: { 'day first': 'mit dem Tag zuerst', 'month first': 'mit dem Monat zuerst' },
  stageDates: 'Tag, an dem ein Deal die Phase erreichte',
  stageDatesHint: 'Spalten mit Datumsangaben, eine für jede Phase.',
  findIt: 'Automatisch suchen',
  notFound: 'Nicht gefunden',
  dealHint: 'Deals heißen nach ihrem Account.',
  closeDateHint: 'Voraussichtlich, bei offenen Deals.',
  nearest: 'Geraten: Diese Spalte passt am ehesten.',
  salesperson: 'Wessen Deals sind das?',
  salespersonHint: 'Keine Spalte sagt, wer einen Deal betreut.',
  save: 'Spalten speichern',
  saving: 'Die Deals werden neu gelesen …',
  undo: 'Rückgängig machen',
  settings: 'Einstellungen',
  language: 'Sprache von Stagecoach in dieser Tabelle',
  ownLanguage: 'Wie im Google-Konto eingestellt',
  languageSaved:
    'Gespeichert. Schließen Sie die Seitenleiste und öffnen Sie sie neu, um es zu sehen.',
  daysThatCount: 'Tage, die zählen',
  allDays: 'alle Tage',
  workingDaysOnly: 'Montag bis Freitag',
  onlyWorkingDays: 'Nur Montag bis Freitag zählen',
  holidays: 'Feiertage, die auch nicht zählen',
  holidaysHint: 'Datumsangaben wie 2026-12-25, durch Kommas getrennt.',
  saveDays: 'Speichern',
  daysSaved: 'Gespeichert. Formeln zeigen es, wenn sie neu eingegeben werden.',
  problems: 'Zeilen zum Nachsehen',
  noProblems: 'Alle Zeilen konnten gelesen werden.',
  showing: 'Die Zeile wird angezeigt …',
  unsaved: 'Bei den Spalten gibt es Änderungen, die nicht gespeichert sind.',
  showUnsaved: 'Anzeigen',
} as const;

/** `412 Deals aus 415 Zeilen gelesen.` */
export function dealsRead(read: number, rows: number): string {
  return `${dealCount(read)} aus ${counted(rows, 'Zeile', 'Zeilen')} gelesen.`;
}

/** Beside a column that was chosen: `oder „Kundenbetreuung“` */
export function orOthers(headers: readonly string[]): string {
  return `oder ${allQuoted(headers, 'or')}`;
}

/** Beside their order: `9 Datumsangaben lassen sich auf zwei Weisen lesen.` */
export function eitherWay(dates: number): string {
  return dates === 1
    ? '1 Datum lässt sich auf zwei Weisen lesen.'
    : `${whole(dates)} Datumsangaben lassen sich auf zwei Weisen lesen.`;
}

/** One of several pipelines or currencies: `Neugeschäft (212 Deals)` */
export function choiceWithDeals(name: string, deals: number): string {
  return `${name} (${dealCount(deals)})`;
}

/** `412 Deals · Überschriften in Zeile 1` */
export function tabFacts(deals: number, headerRow: number): string {
  return `${dealCount(deals)} · Überschriften in Zeile ${headerRow}`;
}

/** Said of what is no date among the holidays. */
export function holidaysWanted(found: string): string {
  return `Feiertage müssen Datumsangaben wie 2026-12-25 sein; gefunden: „${found}“.`;
}

/** `12 von 20 gefunden` */
export function columnsFound(found: number, all: number): string {
  return `${found} von ${all} gefunden`;
}

/** Said where more problems exist than are listed: `Aufgeführt sind die ersten 100 von 1.200.` */
export function moreProblems(listed: number, all: number): string {
  return `Aufgeführt sind die ersten ${whole(listed)} von ${whole(all)}.`;
}

/** After columns were saved: `Gespeichert. 412 Deals aus 415 Zeilen gelesen.` */
export function columnsSaved(read: number, rows: number): string {
  return `Gespeichert. ${dealsRead(read, rows)}`;
}

function dealCount(deals: number): string {
  return counted(deals, 'Deal', 'Deals');
}
