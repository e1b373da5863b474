import type { Day } from '../calendar';
import type { DealField, UnderstoodTab } from '../deals';
import { foldName } from '../process';
import { type Cell, type PlacedCell, readText } from '../table';
import { findAgain, type SeenRow } from './find-again';

/** A cell that somebody changes: what they saw in it, and what is to stand there. */
export interface CellChange {
  /** The header that they saw above it. */
  readonly header: string;
  /** As `readText` gives it. */
  readonly seen: string;
  readonly wanted: Cell;
}

/** A deal's next step as it is to be written; null leaves a cell as it is. */
export interface NextStepChange {
  readonly deal: SeenRow;
  readonly nextStep: CellChange | null;
  readonly nextStepDate: CellChange | null;
}

/** What writing a next step comes to, on the sheet as it stands. */
export type NextStepPlan =
  | { readonly kind: 'write'; readonly row: number; readonly cells: readonly PlacedCell[] }
  /** Somebody wrote into the cells since: what stands there now. */
  | { readonly kind: 'changed'; readonly row: number; readonly found: FoundNextStep }
  | { readonly kind: 'refused'; readonly why: 'gone' | 'twice' | 'no-column' };

/** What stands in the two cells, as text; null where there is no such column. */
export interface FoundNextStep {
  readonly nextStep: string | null;
  readonly nextStepDate: string | null;
}

const FIELDS = ['nextStep', 'nextStepDate'] as const satisfies readonly DealField[];

/**
 * Where a next step goes in a deals tab as it stands now, found anew by headers and key. Nothing is
 * to be written where the deal is not certain, a column is gone, or a cell no longer holds what was
 * seen.
 */
export function planNextStep(
  understood: UnderstoodTab | null,
  change: NextStepChange,
): NextStepPlan {
  if (understood === null) return { kind: 'refused', why: 'no-column' };
  const row = findAgain(understood, change.deal);
  if (typeof row !== 'number') return { kind: 'refused', why: row };
  const { columns, headers, body, headerIndex } = understood;
  const cells = body[row - headerIndex - 2] ?? [];
  const wanted: PlacedCell[] = [];
  let isChanged = false;
  for (const field of FIELDS) {
    const asked = change[field];
    if (asked === null) continue;
    const column = columns[field];
    if (column === undefined || foldName(headers[column] ?? '') !== foldName(asked.header)) {
      return { kind: 'refused', why: 'no-column' };
    }
    if (readText(cells[column]) !== asked.seen) isChanged = true;
    wanted.push({ row, column: column + 1, value: asked.wanted });
  }
  const textIn = (field: DealField): string | null => {
    const column = columns[field];
    return column === undefined ? null : readText(cells[column]);
  };
  return isChanged
    ? {
        kind: 'changed',
        row,
        found: { nextStep: textIn('nextStep'), nextStepDate: textIn('nextStepDate') },
      }
    : { kind: 'write', row, cells: wanted };
}

/** A next step's date as it may be typed; null where it lies outside what a spreadsheet takes. */
export function plausibleDay(day: Day): Day | null {
  return day >= FIRST_DAY && day < LAST_DAY ? day : null;
}

/** 2000-01-01 and 2100-01-01: beyond, a figure of the year was mistyped. */
const FIRST_DAY: Day = 36_526;
const LAST_DAY: Day = 73_051;
