import type { Day } from '../calendar';
import {
  type Cell,
  type DateOrder,
  readDay,
  readList,
  readNumber,
  readOptionalText,
  readText,
  writeList,
} from '../table';
import { foldCode } from '../text/fold-code';
import { foldText } from '../text/fold-text';

/** What a cell is read as that makes no sense in its column. */
export const UNREADABLE = Symbol('unreadable');

/** What the cells of a column hold, and how they are read and written. */
export interface CellKind<Value> {
  /** What may stand in the cell, for the documentation. */
  readonly holds: string;
  /** The value of an empty cell, and of one that cannot be read. */
  readonly blank: Value;
  /** Whether text dates stand there, whose order depends on the column. */
  readonly isDate?: true;
  read(cell: Cell | undefined, order: DateOrder): Value | typeof UNREADABLE;
  write(value: Value): Cell;
}

/** A text with single spaces; `''` where there is none. */
export const TEXT: CellKind<string> = {
  holds: 'text',
  blank: '',
  read: readText,
  write: (text) => text,
};

/** A text; null where the cell is empty or only says that there is nothing. */
export const OPTIONAL_TEXT: CellKind<string | null> = {
  holds: 'text',
  blank: null,
  read: readOptionalText,
  write: (text) => text ?? '',
};

/** A text whose lines are kept. */
export const LINES: CellKind<string> = {
  holds: 'text of several lines',
  blank: '',
  read: (cell) => (typeof cell === 'string' ? cell.trim() : readText(cell)),
  write: (text) => text,
};

/** A cell as it stands: what it holds depends on its row. */
export const ANYTHING: CellKind<Cell> = {
  holds: 'text, number or date',
  blank: '',
  read: (cell) => cell ?? '',
  write: (cell) => cell,
};

/** Texts with commas between them. */
export const LIST: CellKind<readonly string[]> = {
  holds: 'list, with commas or semicolons between',
  blank: [],
  read: readList,
  write: writeList,
};

/** Any number. */
export const NUMBER = numberKind('number', () => true);

/** A number that is not below 0. */
export const AMOUNT = numberKind('number, 0 or more', (value) => value >= 0);

/** A number that is not below 0 and no percentage. */
export const COUNT = numberKind(
  'number, 0 or more',
  (value, isPercent) => value >= 0 && !isPercent,
);

function numberKind(
  holds: string,
  makesSense: (value: number, isPercent: boolean) => boolean,
): CellKind<number | null> {
  return {
    holds,
    blank: null,
    read(cell) {
      const result = readNumber(cell);
      if (result === 'blank') return null;
      if (result === 'invalid') return UNREADABLE;
      return makesSense(result.value, result.isPercent) ? result.value : UNREADABLE;
    },
    write: (value) => value ?? '',
  };
}

/** A share, 0–1; a bare 40 can only have meant 40 %. */
export const SHARE: CellKind<number | null> = {
  holds: 'share, such as 40 %',
  blank: null,
  read(cell) {
    const result = readNumber(cell);
    if (result === 'blank') return null;
    if (result === 'invalid') return UNREADABLE;
    const { value, isPercent } = result;
    // A cell that shows 140 % holds 1.4, and nobody means 1.4 %.
    if (value > 1 && value < 2) return UNREADABLE;
    const share = isPercent || value <= 1 ? value : value / 100;
    return share >= 0 && share <= 1 ? share : UNREADABLE;
  },
  write: (share) => share ?? '',
};

/** A moment on the spreadsheet's clock. */
export const MOMENT = dateKind('date, with or without time', (moment) => moment);

/** A whole day. */
export const DAY = dateKind('date', Math.floor);

function dateKind(holds: string, from: (moment: Day) => Day): CellKind<Day | null> {
  return {
    holds,
    blank: null,
    isDate: true,
    read(cell, order) {
      const result = readDay(cell, order);
      if (result === 'blank') return null;
      return result === 'invalid' ? UNREADABLE : from(result);
    },
    write: (day) => (day === null ? '' : { day }),
  };
}

const YES_WORDS: readonly string[] = [
  'yes',
  'y',
  'x',
  'true',
  '1',
  'ja',
  'si',
  'oui',
  'sim',
  'skip',
];

/** Yes or nothing, by a word of any of the languages or a ticked box. */
export const YES: CellKind<boolean> = {
  holds: '`yes` or nothing',
  blank: false,
  read: (cell) => YES_WORDS.includes(foldText(readText(cell))),
  write: (isSo) => (isSo ? 'yes' : ''),
};

function codeByText<Code extends string>(
  codes: readonly Code[],
): (text: string) => Code | undefined {
  const byText = new Map<string, Code>(codes.map((code) => [code, code]));
  return (text) => byText.get(text);
}

/**
 * One of some codes; null where the cell is empty.
 *
 * @param fold how a cell's text is made comparable; where nothing is left of it, the cell is empty
 * @param codeOf the code that a folded text means; the code itself unless there are other words
 */
export function oneOf<Code extends string>(
  codes: readonly Code[],
  fold: (text: string) => string = foldCode,
  codeOf: (folded: string) => Code | undefined = codeByText(codes),
): CellKind<Code | null> {
  return {
    holds: `one of ${codes.map((code) => `\`${code}\``).join(', ')}`,
    blank: null,
    read(cell) {
      const folded = fold(readText(cell));
      return folded === '' ? null : (codeOf(folded) ?? UNREADABLE);
    },
    write: (code) => code ?? '',
  };
}
