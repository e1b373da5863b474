import { isUnlimited, isWithin } from '../calendar';
import type { Pipeline } from './pipeline';

/**
 * How many deals passed each stage over, for the team and for each salesperson by index: they never
 * were in it and went on all the same, to a later stage or to being won. In a window those count
 * that went on in it. A deal is of whoever had it then.
 */
export interface PassedOver {
  readonly team: readonly number[];
  readonly people: ReadonlyArray<readonly number[]>;
}

export function passedOver(pipeline: Pipeline): PassedOver {
  const { process, salespeople, skipped, visits, owner, closedAt, window } = pipeline;
  const table = (): number[] => process.stages.map(() => 0);
  const team = table();
  const people = salespeople.map(table);
  const isAll = isUnlimited(window);
  const count = (stage: number, person: number, at: number): void => {
    if (!isAll && !isWithin(at, window)) return;
    for (const counts of [team, people[person]]) {
      if (counts !== undefined) counts[stage] = (counts[stage] ?? 0) + 1;
    }
  };
  const left = skipped.map((stages) => (stages.length === 0 ? NONE : new Set(stages)));
  for (let row = 0; row < visits.size; row++) {
    const waiting = left[visits.deal[row] as number] as Set<number>;
    for (const stage of waiting) {
      if (stage >= (visits.stage[row] as number)) continue;
      waiting.delete(stage);
      count(stage, visits.salesperson[row] as number, visits.entered[row] as number);
    }
  }
  // Nothing later was entered: these were won from an earlier stage.
  left.forEach((waiting, deal) => {
    for (const stage of waiting) count(stage, owner[deal] as number, closedAt[deal] as number);
  });
  return { team, people };
}

const NONE: ReadonlySet<number> = new Set();
