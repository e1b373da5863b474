import { memoize } from '../memoize';
import { guessOutcome } from '../process/guess-outcome';
import { signMeaning } from '../process/outcome-signs';
import { type Cell, readNumber, readOptionalText, readText, shortened } from '../table';
import { foldText } from '../text/fold-text';
import { names as words } from '../text/names';
import { cellIn } from './cell-in';
import type { ColumnByField } from './detect-columns';
import type { StatusReader } from './read-statuses';

/** The cells of a row that tell where its deal stands; '' and undefined where there is no column. */
export interface StageCells {
  readonly stage: string;
  readonly status: string;
  readonly lostAt: string;
  readonly isWon: Cell | undefined;
  readonly isClosed: Cell | undefined;
  readonly probability: Cell | undefined;
}

/** The cells of a row that tell where its deal stands. */
export function stageCells(columns: ColumnByField, row: readonly Cell[]): StageCells {
  return {
    stage: shortened(readText(cellIn(columns, row, 'stage'))),
    status: readText(cellIn(columns, row, 'status')),
    lostAt: shortened(readOptionalText(cellIn(columns, row, 'lostAtStage')) ?? ''),
    isWon: cellIn(columns, row, 'isWon'),
    isClosed: cellIn(columns, row, 'isClosed'),
    probability: cellIn(columns, row, 'probability'),
  };
}

/** What a row says of its deal beside the stage; `closed` is won or lost, and null says nothing. */
export type RowOutcome = 'won' | 'lost' | 'closed' | 'open' | null;

const YES = words(
  'true, yes, y, x, 1, ja, j, si, s, oui, o, sim, won, gewonnen, ganado, gagne, ganho',
);
const NO = words('false, no, n, 0, nein, non, nao, lost, verloren, perdido, perdu');

/** Whether a cell says yes or no: a check box, 1 or 0, or a word of five languages; null for neither. */
export function readTruth(cell: Cell | undefined): boolean | null {
  if (cell === undefined || typeof cell === 'boolean') return cell ?? null;
  const text = readText(cell);
  const sign = signMeaning(text);
  if (sign === 'won' || sign === 'lost') return sign === 'won';
  const folded = foldText(text);
  if (YES.includes(folded)) return true;
  return NO.includes(folded) ? false : null;
}

/** What the check boxes "is won" and "is closed" say together. */
export function tickedOutcome({ isWon, isClosed }: StageCells): RowOutcome {
  const [won, closed] = [readTruth(isWon), readTruth(isClosed)];
  if (won === true) return 'won';
  if (closed === true) return won === false ? 'lost' : 'closed';
  return closed === false ? 'open' : null;
}

/** A probability as a share, 0–1: 1, 100 and "100 %" are 1; null where there is none. */
export function readProbability(cell: Cell | undefined): number | null {
  const result = readNumber(cell);
  if (typeof result === 'string') return null;
  const { value, isPercent } = result;
  return isPercent || value <= 1 ? value : value / 100;
}

const stageMeaning = memoize(guessOutcome);

/**
 * What a row says of its deal's outcome beside its stage: by the check boxes, else by the status.
 * Where these or the stage only say that it is closed, "is won" and a probability of 100 or 0 %
 * tell won from lost.
 *
 * @param readStatus understands the statuses of the row's tab
 */
export function rowOutcome(cells: StageCells, readStatus: StatusReader): RowOutcome {
  const ticked = tickedOutcome(cells);
  if (ticked === 'won' || ticked === 'lost') return ticked;
  const status = cells.status === '' ? null : readStatus(cells.status);
  if (status === 'won' || status === 'likelyWon') return 'won';
  if (status === 'lost') return 'lost';
  const isClosed =
    ticked === 'closed' || status === 'closed' || stageMeaning(cells.stage) === 'closed';
  if (!isClosed) return ticked ?? status;
  if (readTruth(cells.isWon) === false) return 'lost';
  const probability = readProbability(cells.probability);
  if (probability === 1) return 'won';
  return probability === 0 ? 'lost' : 'closed';
}
