import { AGENDA_TAB, NOTES_HEADER, type ReportDocument, typedNote } from '../core/coaching';
import { appendToLog } from './coaching-log';
import type { DocumentStore } from './document-store';
import { keepText } from './keep-text';
import { growTo, tabNamed } from './owned-tabs';
import { LOOKS, NOTES_BACKGROUND } from './report-look';
import { writtenTexts } from './written-texts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Widths in pixels of the texts and of the reader's notes; together a portrait page. */
const WIDTHS = [520, 260];

/** Keys of what the tab holds: whose page it is, and which texts in it are not a person's. */
const PERSON_KEY = 'agenda.person';
const TEXTS_KEY = 'agenda.texts';

/**
 * Writes the page for a talk anew and shows it. What somebody typed into the page before goes to
 * the Coaching Log, as a note about the one whose page it was. Call it under the document lock.
 */
export function writeAgendaTab(
  spreadsheet: Spreadsheet,
  { lines }: ReportDocument,
  salesperson: string,
  today: number,
  store: DocumentStore,
): void {
  const sheet = tabNamed(spreadsheet, AGENDA_TAB);
  const texts = writtenTexts(store, TEXTS_KEY);
  const before = store.read(PERSON_KEY);
  const typed = typedTexts(sheet).filter((text) => !texts.wasWritten(text));
  if (typeof before === 'string' && typed.length > 0) {
    appendToLog(spreadsheet, [typedNote(before, today, typed.join('\n'))]);
  }
  const rows = lines.map(({ style, cells }, index) => [
    `${LOOKS[style].indent}${cells[0] ?? ''}`,
    index === 0 ? NOTES_HEADER : '',
  ]);
  sheet.clear();
  growTo(sheet, rows.length, WIDTHS.length);
  sheet
    .getRange(1, 1, rows.length, WIDTHS.length)
    .setValues(rows.map((row) => row.map(keepText)))
    .setFontFamily('Arial')
    .setFontSizes(lines.map(({ style }) => WIDTHS.map(() => LOOKS[style].size)))
    .setFontWeights(lines.map(({ style }) => WIDTHS.map(() => LOOKS[style].weight)))
    .setFontColors(lines.map(({ style }) => WIDTHS.map(() => LOOKS[style].color)))
    .setVerticalAlignment('top')
    .setWrap(true);
  sheet.getRange(2, 2, Math.max(1, rows.length - 1), 1).setBackground(NOTES_BACKGROUND);
  WIDTHS.forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
  sheet.setFrozenRows(1);
  sheet.setHiddenGridlines(true);
  texts.remember(rows.flat().map((text) => text.trim()));
  store.write(PERSON_KEY, salesperson);
  spreadsheet.setActiveSheet(sheet);
}

function typedTexts(sheet: Sheet): string[] {
  if (sheet.getLastRow() === 0) return [];
  return sheet
    .getDataRange()
    .getValues()
    .flat()
    .map((value) => String(value).trim())
    .filter((text) => text !== '');
}
