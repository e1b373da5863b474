import { typedNote } from '../core/coaching-log/log-entry';
import type { Json } from '../core/json';
import { WHOLE_TEAM } from '../core/language/coaching-log';
import {
  type StandingCell,
  type TypedNote,
  typedNotes,
  writtenReportFromJson,
} from '../core/report/typed-notes';
import { appendToLog } from './coaching-log';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Moves what people typed into the report to the Coaching Log, an entry a salesperson, before the
 * report is written anew. Returns for how many.
 */
export function moveTypedNotes(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  kept: Json | undefined,
  today: number,
): number {
  const written = writtenReportFromJson(kept);
  if (written === null) return 0;
  const notes = typedNotes(standingCells(sheet), written);
  appendToLog(
    spreadsheet,
    notes.map(({ about, text }: TypedNote) => typedNote(about || WHOLE_TEAM, today, text)),
  );
  return notes.length;
}

/** The tab as it stands, with the notes attached to cells also where the cells are empty. */
export function standingCells(sheet: Sheet): StandingCell[][] {
  const range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const values = range.getValues();
  const shown = range.getDisplayValues();
  const formulas = range.getFormulas();
  const notes = range.getNotes();
  return values.map((row, index) =>
    row.map((value, column) => ({
      value: String(value),
      shown: shown[index]?.[column] ?? '',
      formula: formulas[index]?.[column] ?? '',
      note: notes[index]?.[column] ?? '',
    })),
  );
}
