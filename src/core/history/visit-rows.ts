import { END, NOT_COUNTED, type Visits } from './visits';

/** Grows the columns of `Visits` row by row. */
export interface VisitRows {
  add(row: VisitRow): void;
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

/** An empty table of visits with room for about `expected` rows; it grows as needed. */
export function visitRows(expected: number): VisitRows {
  let capacity = Math.max(16, expected);
  let size = 0;
  let dealStart = 0;
  let deal = new Int32Array(capacity);
  let stage = new Int32Array(capacity);
  let salesperson = new Int32Array(capacity);
  let entered = new Float64Array(capacity);
  let left = new Float64Array(capacity);
  let end = new Uint8Array(capacity);
  let counts = new Uint8Array(capacity);
  let firstEntered = new Float64Array(capacity);
  let dealFirstEntered = new Float64Array(capacity);
  let stayEntered = new Float64Array(capacity);
  let isHandedOn = false;

  function grow(): void {
    capacity *= 2;
    const grown = <T extends Int32Array | Float64Array | Uint8Array>(old: T, empty: T): T => {
      empty.set(old);
      return empty;
    };
    deal = grown(deal, new Int32Array(capacity));
    stage = grown(stage, new Int32Array(capacity));
    salesperson = grown(salesperson, new Int32Array(capacity));
    entered = grown(entered, new Float64Array(capacity));
    left = grown(left, new Float64Array(capacity));
    end = grown(end, new Uint8Array(capacity));
    counts = grown(counts, new Uint8Array(capacity));
    firstEntered = grown(firstEntered, new Float64Array(capacity));
    dealFirstEntered = grown(dealFirstEntered, new Float64Array(capacity));
    stayEntered = grown(stayEntered, new Float64Array(capacity));
  }

  /** From the last row of the deal back: the first met of a stage is the last visit to it. */
  function settleCounts(): void {
    for (let row = size - 1; row >= dealStart; row--) {
      let isLastOfStage = true;
      let isLastOfPerson = true;
      for (let later = row + 1; later < size; later++) {
        if (stage[later] !== stage[row]) continue;
        isLastOfStage = false;
        if (salesperson[later] === salesperson[row]) isLastOfPerson = false;
      }
      if (isLastOfStage) counts[row] = end[row] as number;
      else counts[row] = isLastOfPerson && !isHeldBy(row) ? END.handedOff : NOT_COUNTED;
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

  /** Whether the salesperson of the row has the deal's last visit to its stage. */
  function isHeldBy(row: number): boolean {
    for (let later = size - 1; later > row; later--) {
      if (stage[later] === stage[row]) return salesperson[later] === salesperson[row];
    }
    return true;
  }

  return {
    add(row) {
      if (size === capacity) grow();
      deal[size] = row.deal;
      stage[size] = row.stage;
      salesperson[size] = row.salesperson;
      entered[size] = row.entered;
      left[size] = row.left;
      end[size] = row.end;
      stayEntered[size] = row.stayEntered;
      isHandedOn ||= row.end === END.handedOff;
      size++;
    },
    endDeal() {
      settleCounts();
      dealStart = size;
    },
    finish() {
      const from = entered.subarray(0, size);
      return {
        size,
        deal: deal.subarray(0, size),
        stage: stage.subarray(0, size),
        salesperson: salesperson.subarray(0, size),
        entered: from,
        left: left.subarray(0, size),
        end: end.subarray(0, size),
        counts: counts.subarray(0, size),
        firstEntered: firstEntered.subarray(0, size),
        dealFirstEntered: dealFirstEntered.subarray(0, size),
        stayEntered: isHandedOn ? stayEntered.subarray(0, size) : from,
      };
    },
  };
}
