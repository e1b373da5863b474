import { foldName } from '../core/process';
import type { StandingCell, WrittenReport } from '../core/report/typed-notes';
import { COACHING_REPORT, PREPARE_ONE_TO_ONE } from '../core/tabs';
import { type DocumentStore, documentStore } from './document-store';
import type { EditEvent } from './record-edit';
import type { NotesMover, StandingPage } from './report-notes';
import { reportState } from './report-state';

/** A text that somebody typed into a page while it was written anew. */
interface TypedText {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Keeps what somebody types into a page while a command writes it anew: between the command's last
 * look and its writing, nothing but the edit's own trigger knows of it. No lock is taken, because
 * the command has it.
 */
export function keepTypedMeanwhile({ range, value }: EditEvent): void {
  if (value === undefined || range.getNumRows() !== 1 || range.getNumColumns() !== 1) return;
  const tab = pageNamed(range.getSheet().getName());
  if (tab === null) return;
  const store = documentStore();
  const stands = String(range.getValue()) === value || range.getDisplayValue() === value;
  if (stands && reportState(store, tab).intent === null) return;
  const [row, column] = [range.getRow() - 1, range.getColumn() - 1];
  store.write(`${typedKey(tab)}${row}.${column}`, { row, column, text: value });
}

/** Moves texts that were typed meanwhile and stand nowhere on the page any more to the log. */
export function moveTypedMeanwhile(
  store: DocumentStore,
  tab: string,
  pageNow: () => StandingPage,
  before: StandingPage,
  written: WrittenReport,
  mover: NotesMover,
): void {
  const keys = store.keys(typedKey(tab));
  if (keys.length === 0) return;
  const typed = keys.flatMap((key) => (store.read(key) as unknown as TypedText | undefined) ?? []);
  const texts = new Set(
    pageNow().flatMap((row) => row.flatMap(({ value, shown }) => [value, shown])),
  );
  const lost = typed.filter(({ text }) => !texts.has(text));
  if (lost.length > 0) mover.move(pageOf(before, lost), written);
  for (const key of keys) store.remove(key);
}

/** A page with nothing but its own first column and texts that were typed, to find whose they are. */
function pageOf(before: StandingPage, typed: readonly TypedText[]): StandingCell[][] {
  const height = Math.max(before.length, ...typed.map(({ row }) => row + 1));
  return Array.from({ length: height }, (_, row) => {
    const first = before[row]?.[0] ?? BLANK;
    const cells: StandingCell[] = [{ ...BLANK, value: first.value, shown: first.value }];
    for (const { column, text } of typed.filter((each) => each.row === row)) {
      while (cells.length <= column) cells.push(BLANK);
      cells[column] = { ...BLANK, value: text, shown: text };
    }
    return cells;
  });
}

const BLANK: StandingCell = { value: '', shown: '', formula: '', note: '' };

function typedKey(tab: string): string {
  return `typed.${tab}.`;
}

function pageNamed(name: string): string | null {
  const pages = [COACHING_REPORT.tab, PREPARE_ONE_TO_ONE.tab];
  return pages.find((tab) => foldName(tab) === foldName(name)) ?? null;
}
