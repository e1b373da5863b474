import { memoize } from '../memoize';
import { guessOutcome } from '../process/guess-outcome';
import { guessStage } from '../process/guess-step';
import { type Cell, isBlank, isDateCell, isNoText, readNumber, readText } from '../table';
import { foldHeader } from '../text/fold-header';
import { foldText } from '../text/fold-text';
import { cellIn } from './cell-in';
import { DATE_FIELDS, DEAL_FIELD_CODES, type DealField, FURTHER_FIELDS } from './deal-field';
import type { DealsTable } from './deals-table';
import { FALLBACK_RANK, headerRank } from './header-rank';
import { BESIDE_TOTALS, COUNTED_NOUNS, EVERYONE, HINT_WORDS, TOTALS_WORDS } from './totals-words';

/** A row among deals that is none: it adds others up, repeats headers, or is a group's title. */
export type OtherRow = 'totals-row' | 'repeated-headers' | 'group-title';

/** What telling deals from other rows needs of a tab. */
export type OtherRowsTable = Pick<DealsTable, 'headers' | 'columns'> &
  Partial<Pick<DealsTable, 'rows'>>;

/**
 * Whether a row holds nothing: blanks, unticked boxes, and the zeros of formulas and the row numbers
 * that somebody dragged down below the last deal.
 */
export function isEmptyRow(row: readonly Cell[], { columns, rows }: OtherRowsTable): boolean {
  const holdsNothing = row.every(
    (cell, column) =>
      isNothing(cell) ||
      // A made-up ID such as "K7" is more than a number.
      (column === columns.dealId && column !== columns.stage && typeof cell === 'number'),
  );
  if (holdsNothing || rows === undefined || columns.stage === undefined) return holdsNothing;
  return isNothing(row[columns.stage]) && figuresBelow(rows).has(row);
}

/**
 * The rows below the last one with a text, where several hold figures: formulas that were dragged
 * down, such as the days since a blank. A single one is a row of sums.
 */
const figuresBelow = memoize((rows: Rows): ReadonlySet<readonly Cell[]> => {
  const below = new Set<readonly Cell[]>();
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at] as readonly Cell[];
    if (row.some((cell) => !isNothing(cell) && !isFigure(cell))) break;
    if (!isNothingRow(row)) below.add(row);
  }
  return below.size > 1 ? below : new Set();
});

type Rows = ReadonlyArray<readonly Cell[]>;

/** Whether a row holds nothing in any of its columns, whatever they are. */
export function isNothingRow(row: readonly Cell[]): boolean {
  return row.every(isNothing);
}

/** A finder of the rows that are no deals, for one tab; null for a deal. */
export function otherRowFinder(table: OtherRowsTable): (row: readonly Cell[]) => OtherRow | null {
  const { columns, headers } = table;
  const isHeaderWord = memoize(headerWords(headers));
  const understood = Object.keys(columns).length;
  const cellOf = (row: readonly Cell[], field: DealField): Cell | undefined =>
    cellIn(columns, row, field);

  /** Names where figures and days should be, as in a second header row of other names. */
  const isOfNames = (row: readonly Cell[], filled: readonly number[]): boolean => {
    const texts = filled.map((column) => readText(row[column]));
    if (texts.some((text) => /\d/.test(text)) || new Set(texts).size < texts.length) return false;
    // A deal may be worth "tbd" and close "soon"; its stage is then one all the same.
    if (namesStage(readText(cellOf(row, 'stage')))) return false;
    return TYPED_FIELDS.filter((field) => !isBlank(cellOf(row, field))).length > 1;
  };

  /** What is to be written below, or examples of it, as templates have them below their headers. */
  const isOfHints = (row: readonly Cell[], filled: readonly number[]): boolean => {
    const texts = filled.map((column) => readText(row[column]));
    if (texts.filter((text) => EXAMPLE.test(text)).length * 2 > texts.length) return true;
    const typed = TYPED_FIELDS.map((field) => readText(cellOf(row, field))).filter(
      (text) => text !== '',
    );
    if (typed.some((text) => WRITTEN_DATE.test(text))) return true;
    if (namesStage(readText(cellOf(row, 'stage')))) return false;
    const isHint = (text: string): boolean =>
      wordsOf(text).some((word) => HINT_WORDS.includes(word));
    return typed.length > 1 && !typed.some((text) => /\d/.test(text)) && typed.some(isHint);
  };

  /** The row below the headers that says in other words what belongs where, such as "person". */
  const explainsHeaders = (row: readonly Cell[], filled: readonly number[]): boolean => {
    if (row !== table.rows?.[0] || filled.length < 3) return false;
    const texts = filled.map((column) => row[column]);
    if (!texts.every((cell): cell is string => typeof cell === 'string')) return false;
    if (texts.some((text) => /\d/.test(text))) return false;
    if (namesStage(readText(cellOf(row, 'stage')))) return false;
    const isTyped = TYPED_FIELDS.some((field) => !isBlank(cellOf(row, field)));
    return (
      isTyped && texts.slice(1).every((text) => /^[\p{Ll}([]/u.test(text) || isHeaderWord(text))
    );
  };

  const repeatsHeaders = (row: readonly Cell[], filled: readonly number[]): boolean => {
    if (filled.length < 2) return false;
    if (isOfNames(row, filled) || isOfHints(row, filled) || explainsHeaders(row, filled))
      return true;
    const stage = readText(cellOf(row, 'stage'));
    if (stage !== '' && !isHeaderWord(stage)) return false;
    if (filled.some((column) => typeof row[column] !== 'string')) return false;
    const isOwn = (column: number): boolean =>
      foldHeader(readText(row[column])) === foldHeader(headers[column] ?? '');
    if (filled.every(isOwn)) return true;
    const named = filled.filter((column) => isHeaderWord(readText(row[column])));
    return named.length > 2 && named.length * 2 > filled.length;
  };

  /** Only figures, and not those of a deal: its number and the number of its stage. */
  const isOnlyFigures = (row: readonly Cell[]): boolean =>
    isBlank(cellOf(row, 'stage')) ||
    (isBlank(cellOf(row, 'deal')) && isBlank(cellOf(row, 'dealId')));

  /** What tells one deal from another; a row of sums leaves some of it blank. */
  const leavesBlank = (row: readonly Cell[], word: number): boolean =>
    TELLING_FIELDS.some((field) => {
      const column = columns[field];
      return column !== undefined && column !== word && isBlank(row[column]);
    });

  /** A row of sums that leaves nothing blank: "Total won", of all, or where only sums would be told. */
  const isSurelyTotals = (row: readonly Cell[], word: number): boolean => {
    const telling = TELLING_FIELDS.filter((field) => columns[field] !== undefined);
    return (
      isPhraseOfTotals(readText(row[word])) ||
      EVERYONE.includes(foldText(readText(cellOf(row, 'salesperson')))) ||
      (wordsOf(readText(row[word])).some((each) => TOTALS_WORDS.includes(each)) &&
        telling.every((field) => columns[field] === word || field === 'stage'))
    );
  };

  const isTotals = (row: readonly Cell[], texts: readonly number[]): boolean => {
    const word = texts.find((column) => namesTotals(readText(row[column]), row, table));
    if (word === undefined) return false;
    const mayStand = [word, columns.salesperson, columns.stage, columns.status, columns.currency];
    return (
      texts.every((column) => mayStand.includes(column)) &&
      !DATE_FIELDS.some((field) => !isBlank(cellOf(row, field)) && columns[field] !== word) &&
      (texts.length === 1 || leavesBlank(row, word) || isSurelyTotals(row, word))
    );
  };

  return (row) => {
    // Neither headers nor sums have days, and most deals do: the rest need not be looked at. Only a
    // quarter's "Total won" may have its last day.
    if (DATE_FIELDS.some((field) => typeof cellOf(row, field) === 'object')) {
      const isNobodys = columns.salesperson !== undefined && isBlank(row[columns.salesperson]);
      return isNobodys && isPhraseOfTotals(readText(cellOf(row, 'deal'))) ? 'totals-row' : null;
    }
    const filled = [...row.keys()].filter((column) => !isNothing(row[column]));
    const texts = filled.filter((column) => !isFigure(row[column]));
    if (repeatsHeaders(row, filled)) return 'repeated-headers';
    if (texts.length === 0) return filled.length > 0 && isOnlyFigures(row) ? 'totals-row' : null;
    if (isTotals(row, texts)) return 'totals-row';
    // A text alone in a row names what stands below it.
    return filled.length === 1 && understood > 2 ? 'group-title' : null;
  };
}

/** "e.g. Acme", "z. B. Angebot", "(required)", "[text]" */
const EXAMPLE =
  /^(?:(?:e\.? ?g|z\.? ?b|p\.? ?ej|p\.? ?ex|par ex|ej|ex)\b\.?:? |\(.*\)$|\[.*\]$|<.*>$)/iu;
/** "yyyy-mm-dd", "TT.MM.JJJJ", "jj/mm/aaaa" */
const WRITTEN_DATE = /^(?:[ymdtj]{1,4}|a{2,4})(?:[./-](?:[ymdtj]{1,4}|a{2,4})){1,2}$/i;

/** Fields of figures and days. */
const TYPED_FIELDS: readonly DealField[] = [...DATE_FIELDS, 'amount', 'listPrice', 'probability'];

const TELLING_FIELDS: readonly DealField[] = [
  'deal',
  'dealId',
  'account',
  'salesperson',
  'stage',
  'created',
  'closeDate',
];

/**
 * Whether a text says that its row adds up others: "Total", "Total open deals", "12 deals", "Ada Roe
 * Total" beside nobody's name. "Total Energies" has a word of its own.
 */
function namesTotals(text: string, row: readonly Cell[], { columns }: OtherRowsTable): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const tokens = wordsOf(text);
  if (tokens.length === 0) return false;
  const isCount = tokens.every((word) => isNumber(word) || COUNTED_NOUNS.includes(word));
  if (isCount) return tokens.some(isNumber) && tokens.some((word) => COUNTED_NOUNS.includes(word));
  if (!tokens.some((word) => TOTALS_WORDS.includes(word))) return false;
  const others = tokens.filter(
    (word) =>
      !TOTALS_WORDS.includes(word) &&
      !BESIDE_TOTALS.includes(word) &&
      !COUNTED_NOUNS.includes(word) &&
      !isNumber(word),
  );
  if (others.length === 0) return true;
  // "Total Ada Roe" with nothing but figures: whatever is added up, no stage and no day is said.
  const isFirstOrLast = [tokens[0], tokens[tokens.length - 1]].some(
    (word) => word !== undefined && SUMS.includes(word),
  );
  const stands = [columns.stage, columns.salesperson, columns.account].filter(
    (column): column is number => column !== undefined,
  );
  return isFirstOrLast && stands.every((column) => isBlank(row[column]) || row[column] === text);
}

/** "Total won", "Average open deals": words of sums alone, of which the first or the last says so. */
function isPhraseOfTotals(text: string): boolean {
  const tokens = wordsOf(text);
  const known = [...TOTALS_WORDS, ...BESIDE_TOTALS, ...COUNTED_NOUNS];
  const ends = [tokens[0], tokens[tokens.length - 1]];
  return (
    tokens.length > 1 &&
    tokens.every((word) => known.includes(word) || isNumber(word)) &&
    ends.some((word) => word !== undefined && TOTALS_WORDS.includes(word))
  );
}

/** Words that no company's name ends or begins with by chance, unlike "Average" or "Media". */
const SUMS: readonly string[] = ['total', 'totals', 'subtotal', 'sum', 'summe', 'zwischensumme'];

const LONGEST_TITLE = 60;

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '');
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** The fields whose headers mean little as a text in any other row. */
const HEADED_FIELDS = DEAL_FIELD_CODES.filter((field) => !FURTHER_FIELDS.includes(field));

/** Whether a text is a header of the tab, or of any tab of deals. */
function headerWords(headers: readonly string[]): (text: string) => boolean {
  const own = new Set(headers.map(foldHeader));
  return (text) => {
    if (text === '' || text.length > LONGEST_TITLE) return false;
    const folded = foldHeader(text);
    const isOfAnyField = (field: DealField): boolean =>
      (headerRank(folded, field) ?? FALLBACK_RANK) < FALLBACK_RANK;
    return own.has(folded) || HEADED_FIELDS.some(isOfAnyField);
  };
}

/** Whether a text is surely a stage's name. */
function namesStage(text: string): boolean {
  return guessOutcome(text) !== null || guessStage(text).step !== null;
}

function isFigure(cell: Cell | undefined): boolean {
  return typeof cell === 'boolean' || typeof readNumber(cell) !== 'string';
}

/** A blank, an unticked box, a dash, a zero, or the day that a blank cell's number stands for. */
function isNothing(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === false || isBlank(cell)) return true;
  if (isDateCell(cell)) return cell.day < 1;
  if (typeof cell === 'number') return cell === 0;
  if (typeof cell !== 'string') return false;
  if (isNoText(cell.trim())) return true;
  if (!/^[^1-9\p{L}]*0/u.test(cell) && !/0[^1-9]*$/.test(cell)) return false;
  const result = readNumber(cell);
  return typeof result !== 'string' && result.value === 0;
}
