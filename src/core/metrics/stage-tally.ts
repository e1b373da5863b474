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

const FIELD_BY_END: ReadonlyArray<Exclude<keyof StageCounts, 'entered'>> = [
  'open',
  'advanced',
  'lost',
  'back',
  'handedOff',
];

/**
 * Counts visits by decision: in a window, `entered` are the first entries in it, the ends those
 * on a day in it, and `open` the deals still there at `asOf`.
 */
export function tallyStages({ visits, process, salespeople, window }: Pipeline): StageTally {
  const stageCount = process.stages.length;
  const table = (): StageCounts[] => Array.from({ length: stageCount }, noCounts);
  const team = table();
  const people = salespeople.map(table);
  const isAll = isUnlimited(window);
  const { stage, salesperson, counts, firstEntered, dealFirstEntered, left, size } = visits;
  const addTo = (
    target: StageCounts | undefined,
    row: number,
    code: number,
    enteredAt: number,
  ): void => {
    if (target === undefined) return;
    if (isAll || isWithin(enteredAt, window)) target.entered++;
    if (code === END.open || isAll || isWithin(left[row] as number, window)) {
      target[FIELD_BY_END[code] as keyof StageCounts]++;
    }
  };
  for (let row = 0; row < size; row++) {
    const code = counts[row] as number;
    if (code === NOT_COUNTED) continue;
    const stageIndex = stage[row] as number;
    // A hand-off inside the team is no entry either: the deal had entered before.
    if (code !== END.handedOff) {
      addTo(team[stageIndex], row, code, dealFirstEntered[row] as number);
    }
    const own = people[salesperson[row] as number]?.[stageIndex];
    addTo(own, row, code, firstEntered[row] as number);
  }
  return { team, people };
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
