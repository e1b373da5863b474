import type { DateOrder } from '../../table';
import { withoutStop } from '../../text/without-stop';
import { allQuoted, listed, whole } from './format';

/** Texts of "Check this installation": a sentence for each check that holds. */
export const CHECK_TEXTS = {
  written: 'Was Stagecoach schreibt, bleibt, was es ist: Text, Zahlen und Tage.',
  plainText: 'Das gilt auch in Spalten, die als Nur Text formatiert sind.',
  moments:
    'Tage und Uhrzeiten, die es schreibt, werden mit diesem Gebietsschema als solche gelesen.',
  dayArrives: 'Ein Tag in einer Zelle kommt in einer Formel als dieser Tag an.',
  chartIds: 'Seine Diagramme lassen sich von Ihren unterscheiden.',
  columnMoves: 'Eine eigene Spalte wird wiedergefunden, wohin sie auch verschoben wird.',
  reports: 'Ein zweimal geschriebener Bericht hält nichts für eine Notiz von Ihnen.',
  allGrids: 'Jedes Tabellenblatt hat Zellen.',
  places: 'Seine eigenen Tabellenblätter und Spalten sind, wo es sie zuletzt hatte.',
  editable: 'Sie dürfen alles bearbeiten, was es schreibt.',
  noTables: 'Keines seiner Tabellenblätter hat Spalten mit festen Typen.',
  settings: 'Formeln sehen, was in der Seitenleiste eingestellt wurde.',
} as const;

/** What the others are about, said where they could not be made. */
export const CHECK_SUBJECTS = {
  trialTab: 'Schreiben in ein eigens angelegtes Tabellenblatt',
  clock: 'Zeitzone',
  locale: 'Gebietsschema',
  arguments: 'Was in Formeln ankommt',
  today: 'TODAY() in einer Formel',
  tabCopies: 'Kopieren eines Tabellenblatts',
  grids: 'Arten der Tabellenblätter',
  deals: 'Die Deals finden',
  properties: 'Umfang des Gespeicherten',
} as const;

/** What only a person can see, with what must be seen. */
export const LOOK_YOURSELF = [
  'Geben Sie =SC_ in eine leere Zelle ein: Es muss eine Liste von Funktionen erscheinen, beginnend mit SC_ACTIVITIES.',
  'Sobald Änderungen aufgezeichnet sind, tippen Sie bei einem Deal eine andere Phase ein: In der letzten Zeile von „Stage History“ müssen die Phase davor und die Phase danach stehen.',
] as const;

/** Around the result in its dialog. */
export const CHECK_DIALOG = {
  hint: 'Was hier gilt (✓), was nicht (✗) und was Sie selbst sehen können (?)',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  notCopied: 'Drücken Sie Strg+C (⌘C auf einem Mac), um das Ausgewählte zu kopieren.',
} as const;

/** The tab that is made to see what the sheet does with what is written, and taken away again. */
export const TRIAL_TAB = 'Stagecoach check';

/** A check's lines: `✓` and the sentence that holds, or `✗` and each reason why it does not. */
export function checkLines(holds: string | null, reasons: readonly string[]): string[] {
  if (reasons.length > 0) return reasons.map((reason) => `✗ ${reason}`);
  return holds === null ? [] : [`✓ ${holds}`];
}

/** `? Geben Sie =SC_ in eine leere Zelle ein: …` */
export function lookLines(): string[] {
  return LOOK_YOURSELF.map((text) => `? ${text}`);
}

/** `Nicht geprüft: Zeitzone (Service error: Spreadsheets). Versuchen Sie es …` */
export function notChecked(subject: string, message: string): string {
  const why = withoutStop(message);
  return `Nicht geprüft: ${withoutStop(subject)}${why === '' ? '' : ` (${why})`}. Versuchen Sie es in einer Minute noch einmal.`;
}

/** Texts that did not come back as they were written: `Diese Tabelle verändert, was … (007 und 1/2). …` */
export function changedInSheet(texts: readonly string[]): string {
  return `Diese Tabelle verändert, was in sie geschrieben wird (${listed(texts)}). Lassen Sie Stagecoach hier nichts schreiben und melden Sie es.`;
}

/** `Tage werden in der Zeitzone Europe/Berlin gelesen. Die des Skripts ist Etc/UTC, was nicht schadet.` */
export function clockText(sheet: string, script: string): string {
  const other = sheet === script ? '' : ` Die des Skripts ist ${script}, was nicht schadet.`;
  return `Tage werden in der Zeitzone ${sheet} gelesen.${other}`;
}

/**
 * How the sheet reads what people type: `Getipptes wird nach dem Gebietsschema de_DE gelesen:
 * Datumsangaben mit dem Tag zuerst, und 1,5 ist eineinhalb.`
 * @param order null where dates in figures are no dates to it
 */
export function localeText(locale: string, order: DateOrder | null, decimals: string): string {
  const dates = order === null ? '' : `Datumsangaben ${withFirst(order)}, und `;
  return `Getipptes wird nach dem Gebietsschema ${locale} gelesen: ${dates}1${decimals}5 ist eineinhalb.`;
}

/** `„Deals“: Datumsangaben in „Created“, die Text sind, werden mit dem Monat zuerst gelesen, …` */
export function datesDiffer(tab: string, column: string, order: DateOrder): string {
  return `„${tab}“: Datumsangaben in „${column}“, die Text sind, werden ${withFirst(order)} gelesen, anders als im Gebietsschema. Stellen Sie es unter Datei ▸ Einstellungen um und geben Sie sie neu ein.`;
}

function withFirst(order: DateOrder): string {
  return `mit dem ${order === 'day first' ? 'Tag' : 'Monat'} zuerst`;
}

/** A day that a formula was given as another, or as something else. */
export function dayArrivedAs(written: string, arrived: string): string {
  return `Der Tag ${written} kommt in einer Formel anders an: ${kindText(arrived)}. Tage in Formeln können hier falsch sein: Melden Sie es.`;
}

/** What a formula is given for a cell, in words of `describeArguments`. */
export function argumentsText(arrived: {
  readonly atTheEnd: string;
  readonly before: string;
  readonly error: string;
  readonly loading: string;
}): string {
  const [atTheEnd, before, error, loading] = [
    arrived.atTheEnd,
    arrived.before,
    arrived.error,
    arrived.loading,
  ].map(kindText);
  return `So kommt es in einer Formel an: ein am Ende weggelassenes Argument als ${atTheEnd}, ein vor einem anderen weggelassenes als ${before}, ein Fehler als ${error}, eine noch ladende Zelle als ${loading}.`;
}

/** What formulas call what they are given, whatever the language, in the words of this one. */
const KINDS: ReadonlyArray<readonly [kind: RegExp, words: string]> = [
  [/^nothing$/, 'nichts'],
  [/^an empty text$/, 'leerer Text'],
  [/^a range$/, 'Bereich'],
  [/^the day (.*)$/s, 'Tag $1'],
  [/^the text “(.*)”$/s, 'Text „$1“'],
  [/^the value (.*)$/s, 'Wert $1'],
];

/** A kind of argument behind `als`: `leerer Text`, `Text „#N/A“`. */
function kindText(kind: string): string {
  return KINDS.reduce((text, [english, german]) => text.replace(english, german), kind);
}

/** Whether a formula may be given TODAY(). */
export function todayText(isTaken: boolean): string {
  return isTaken
    ? 'Formeln nehmen hier TODAY() an; sie werden jeden Tag neu berechnet.'
    : 'Formeln lehnen TODAY() ab, wie sie es auch sagen: Schreiben Sie den Tag in eine Zelle.';
}

/** `Diagramme haben hier keine eigenen Kennungen, darum würden alte neben neuen stehen bleiben. …` */
export function chartIdsMissing(): string {
  return 'Diagramme haben hier keine eigenen Kennungen, darum würden alte neben neuen stehen bleiben. Melden Sie es.';
}

/** @param found the column where the mark was found; null for nowhere */
export function columnAstray(moved: string, found: string | null): string {
  const where = found === null ? 'nirgends' : `in Spalte ${found}`;
  return `Die Markierung einer Spalte, die nach ${moved} verschoben wurde, fand sich ${where}. Verschieben Sie die Spalten von Stagecoach hier nicht und melden Sie es.`;
}

/** Whether copies of a tab are marked as the tab is. */
export function tabCopiesText(isMarked: boolean): string {
  return isMarked
    ? 'In der Kopie eines Tabellenblatts erkennt Stagecoach seine Spalten wieder.'
    : 'In der Kopie eines Tabellenblatts zählen die Spalten von Stagecoach als Ihre.';
}

/** Texts of a report that would be taken for a person's notes. */
export function reportLogsNotes(texts: readonly string[]): string {
  const [first = '', ...more] = texts.join('\n').split('\n');
  const others = more.length === 0 ? '' : ` und ${whole(more.length)} weitere`;
  return `Ein Bericht hält seine eigenen Texte für Notizen von Ihnen („${first}“${others}). Schreiben Sie hier keinen zweiten Bericht und melden Sie es.`;
}

/** `Nicht gelesen, weil sie keine Zellen haben: „Chart1“ und „Timeline1“.` */
export function withoutCells(tabs: readonly string[]): string {
  if (tabs.length === 0) return CHECK_TEXTS.allGrids;
  return `Nicht gelesen, weil ohne Zellen: ${allQuoted(tabs)}.`;
}

/** The deals tabs with the columns that are understood: `Deals: „Deals“ mit Phase und Betrag.` */
export function dealsFound(tabs: ReadonlyArray<readonly [tab: string, columns: string[]]>): string {
  return `Deals: ${tabs.map(([tab, columns]) => `„${tab}“ mit ${listed(columns)}`).join('; ')}.`;
}

/** `„Preis“ in „Deals“ wurde in der Seitenleiste gewählt und ist nicht da. Wählen Sie neu.` */
export function choiceGone(tab: string, column?: string): string {
  const what = column === undefined ? `„${tab}“` : `„${column}“ in „${tab}“`;
  return `${what} wurde in der Seitenleiste gewählt und ist nicht da. Wählen Sie neu.`;
}

/**
 * A column whose header and the add-on's mark do not go together: `„Deals“: Spalte H muss „Coaching
 * flags“ heißen, wenn sie Stagecoach gehört, und anders, wenn sie Ihre ist.`
 */
export function columnLost(tab: string, column: string, header: string): string {
  return `„${tab}“: Spalte ${column} muss „${header}“ heißen, wenn sie Stagecoach gehört, und anders, wenn sie Ihre ist.`;
}

/** `Mit dieser Tabelle gespeichert: 12 KB von 500.` */
export function propertiesText(kilobytes: number, limit: number): string {
  return `Mit dieser Tabelle gespeichert: ${whole(kilobytes)} KB von ${whole(limit)}.`;
}

/** What is saved comes near to what Sheets allows. */
export function propertiesFull(kilobytes: number, limit: number): string {
  return `Mit dieser Tabelle sind ${whole(kilobytes)} KB von ${whole(limit)} gespeichert. Wählen Sie „Hinweise entfernen“ in Tabellenblättern, die Sie nicht mehr brauchen, oder löschen Sie diese.`;
}
