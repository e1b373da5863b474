import { isUnlimited, isWithin } from '../calendar';
import { END, NOT_COUNTED } from '../history';
import type { Pipeline } from './pipeline';

/**
 * Deals that went through a stage, each counted once, by how its last visit there ended. Without
 * a window entered = advanced + lost + back + handedOff + open.
 */
export interface StageCounts {
  entered: number;
  advanced: number;
  lost: number;
  back: number;
  handedOff: number;
  open: number;
}

/** The counts of every stage for the team and for each salesperson. */
export interface StageTally {
  /** The team's, by stage. A hand-off inside the team ends nothing. */
  readonly team: readonly StageCounts[];
  /** Each salesperson's (by index), by stage. */
  readonly people: ReadonlyArray<readonly StageCounts[]>;
}

/** Counters of a group: one for each code of `END`, then those entered. */
const ENTERED = 5;
const COUNTERS = 6;

/**
 * Counts visits by decision: in a window, `entered` are the first entries in it, the ends those
 * on a day in it, and `open` the deals still there at `asOf`.
 */
export function tallyStages({ visits, process, salespeople, window }: Pipeline): StageTally {
  const tableSize = process.stages.length * COUNTERS;
  const team = new Int32Array(tableSize);
  // The first table is that of nobody, whose index is -1.
  const people = new Int32Array((salespeople.length + 1) * tableSize);
  const isAll = isUnlimited(window);
  const { stage, salesperson, counts, firstEntered, dealFirstEntered, left, size } = visits;
  const add = (counters: Int32Array, at: number): void => {
    counters[at] = (counters[at] as number) + 1;
  };
  for (let row = 0; row < size; row++) {
    const code = counts[row] as number;
    if (code === NOT_COUNTED) continue;
    const inTable = (stage[row] as number) * COUNTERS;
    const inPeople = ((salesperson[row] as number) + 1) * tableSize + inTable;
    const isEnded = isAll || code === END.open || isWithin(left[row] as number, window);
    if (isEnded) add(people, inPeople + code);
    if (isAll || isWithin(firstEntered[row] as number, window)) add(people, inPeople + ENTERED);
    // A hand-off inside the team is no entry either: the deal had entered before.
    if (code === END.handedOff) continue;
    if (isEnded) add(team, inTable + code);
    if (isAll || isWithin(dealFirstEntered[row] as number, window)) add(team, inTable + ENTERED);
  }
  const table = (counters: Int32Array, first: number): StageCounts[] =>
    process.stages.map((_, index) => countsAt(counters, first + index * COUNTERS));
  return {
    team: table(team, 0),
    people: salespeople.map((_, person) => table(people, (person + 1) * tableSize)),
  };
}

function countsAt(counters: Int32Array, first: number): StageCounts {
  const at = (code: number): number => counters[first + code] as number;
  return {
    entered: at(ENTERED),
    advanced: at(END.advanced),
    lost: at(END.lost),
    back: at(END.back),
    handedOff: at(END.handedOff),
    open: at(END.open),
  };
}

/** Counts of nothing. */
export function noCounts(): StageCounts {
  return { entered: 0, advanced: 0, lost: 0, back: 0, handedOff: 0, open: 0 };
}

/** The sum of several counts. */
export function sumCounts(all: Iterable<StageCounts>): StageCounts {
  const sum = noCounts();
  for (const counts of all) {
    sum.entered += counts.entered;
    sum.advanced += counts.advanced;
    sum.lost += counts.lost;
    sum.back += counts.back;
    sum.handedOff += counts.handedOff;
    sum.open += counts.open;
  }
  return sum;
}
