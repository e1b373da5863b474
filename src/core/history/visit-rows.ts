import { END, type LoneEntry, NOT_COUNTED, type Visits } from './visits';

/** Grows the columns of `Visits` row by row. */
export interface VisitRows {
  add(row: VisitRow): void;
  addLone(entry: LoneEntry): void;
  /** Ends a deal: settles which of its rows count. */
  endDeal(): void;
  finish(): Visits;
}

export interface VisitRow {
  readonly deal: number;
  readonly stage: number;
  readonly salesperson: number;
  readonly entered: number;
  readonly left: number;
  readonly end: number;
  readonly stayEntered: number;
}

/** The columns of `Visits`, all of one length. */
type Columns = Omit<Visits, 'size' | 'loneEntries'>;

function emptyColumns(capacity: number): Columns {
  return {
    deal: new Int32Array(capacity),
    stage: new Int32Array(capacity),
    salesperson: new Int32Array(capacity),
    entered: new Float64Array(capacity),
    left: new Float64Array(capacity),
    end: new Uint8Array(capacity),
    counts: new Uint8Array(capacity),
    firstEntered: new Float64Array(capacity),
    dealFirstEntered: new Float64Array(capacity),
    stayEntered: new Float64Array(capacity),
  };
}

/** The same rows in columns that have more room. */
function grown(from: Columns, capacity: number): Columns {
  const to = emptyColumns(capacity);
  for (const name of Object.keys(to) as Array<keyof Columns>) to[name].set(from[name]);
  return to;
}

/** An empty table of visits with room for about `expected` rows; it grows as needed. */
export function visitRows(expected: number): VisitRows {
  let capacity = Math.max(16, expected);
  let size = 0;
  let dealStart = 0;
  let isHandedOn = false;
  const loneEntries: LoneEntry[] = [];
  let columns = emptyColumns(capacity);

  /** From the last row of the deal back: the first met of a stage is the last visit to it. */
  function settleCounts(): void {
    const { stage, salesperson, entered, end, counts, firstEntered, dealFirstEntered } = columns;
    for (let row = size - 1; row >= dealStart; row--) {
      let isLastOfStage = true;
      let isLastOfPerson = true;
      for (let later = row + 1; later < size; later++) {
        if (stage[later] !== stage[row]) continue;
        isLastOfStage = false;
        if (salesperson[later] === salesperson[row]) isLastOfPerson = false;
      }
      if (isLastOfStage) counts[row] = end[row] as number;
      // Whoever had the deal there later is somebody else.
      else counts[row] = isLastOfPerson ? END.handedOff : NOT_COUNTED;
      let first = row;
      let own = row;
      for (let earlier = row - 1; earlier >= dealStart; earlier--) {
        if (stage[earlier] !== stage[row]) continue;
        first = earlier;
        if (salesperson[earlier] === salesperson[row]) own = earlier;
      }
      dealFirstEntered[row] = entered[first] as number;
      firstEntered[row] = entered[own] as number;
    }
  }

  return {
    add(row) {
      if (size === capacity) {
        capacity *= 2;
        columns = grown(columns, capacity);
      }
      columns.deal[size] = row.deal;
      columns.stage[size] = row.stage;
      columns.salesperson[size] = row.salesperson;
      columns.entered[size] = row.entered;
      columns.left[size] = row.left;
      columns.end[size] = row.end;
      columns.stayEntered[size] = row.stayEntered;
      isHandedOn ||= row.end === END.handedOff;
      size++;
    },
    addLone(entry) {
      loneEntries.push(entry);
    },
    endDeal() {
      settleCounts();
      dealStart = size;
    },
    finish() {
      const cut = <T extends { subarray(from: number, to: number): T }>(column: T): T =>
        column.subarray(0, size);
      const entered = cut(columns.entered);
      return {
        size,
        deal: cut(columns.deal),
        stage: cut(columns.stage),
        salesperson: cut(columns.salesperson),
        entered,
        left: cut(columns.left),
        end: cut(columns.end),
        counts: cut(columns.counts),
        firstEntered: cut(columns.firstEntered),
        dealFirstEntered: cut(columns.dealFirstEntered),
        loneEntries,
        stayEntered: isHandedOn ? cut(columns.stayEntered) : entered,
      };
    },
  };
}
