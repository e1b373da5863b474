import { typedNote } from '../core/coaching-log/log-entry';
import { WHOLE_TEAM } from '../core/coaching-log/whole-team';
import {
  type StandingCell,
  type TypedNote,
  typedNotes,
  type WrittenReport,
} from '../core/report/typed-notes';
import type { SheetClock } from './clock';
import { appendToLog, noteKey, notesInLog } from './coaching-log';
import { wholeOf } from './grids';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A page as it stands. */
export type StandingPage = ReadonlyArray<readonly StandingCell[]>;

/** Takes what people typed into a page over into the Coaching Log. */
export class NotesMover {
  private readonly moved = new Set<string>();
  private readonly people = new Set<string>();

  /**
   * @param wasCut whether an earlier writing was cut off, so that notes may be in the log already
   */
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly clock: SheetClock,
    private readonly wasCut: boolean,
  ) {}

  /** About how many salespeople something was moved. */
  get count(): number {
    return this.people.size;
  }

  /**
   * Adds what people typed into a page to the log, an entry a salesperson, each once.
   * @returns whether there was anything new
   */
  move(page: StandingPage, written: WrittenReport): boolean {
    const notes = typedNotes(page, written).flatMap(({ about, text }): TypedNote[] =>
      piecesOf(text).map((piece) => ({ about: about || WHOLE_TEAM, text: piece })),
    );
    if (notes.length === 0) return false;
    const known = this.wasCut ? notesInLog(this.spreadsheet, this.clock) : new Set<string>();
    const unknown = notes.filter(({ about, text }) => {
      const key = noteKey(about, text);
      return !known.has(key) && !this.moved.has(key);
    });
    const today = this.clock.today();
    appendToLog(
      this.spreadsheet,
      unknown.map(({ about, text }) => typedNote(about, today, text)),
    );
    for (const { about, text } of notes) {
      this.moved.add(noteKey(about, text));
      this.people.add(about);
    }
    return unknown.length > 0;
  }
}

/** A text in pieces that a cell holds, whatever its letters. */
function piecesOf(text: string): readonly string[] {
  return text.match(/[\s\S]{1,24000}/gu) ?? [];
}

/** The tab as it stands, with the notes attached to cells also where the cells are empty. */
export function standingCells(sheet: Sheet): StandingCell[][] {
  const range = wholeOf(sheet);
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
