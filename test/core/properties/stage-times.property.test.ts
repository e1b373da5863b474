import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { END } from '../../../src/core/history';
import type { Pipeline } from '../../../src/core/pipeline/pipeline';
import { type StageTimes, timesInStages } from '../../../src/core/pipeline/stage-times';
import { measure } from '../pipelines';
import { check } from '../statistics/check';
import { generatedTeam, sheetOf } from './generated-team';

type Stay = readonly [days: number, end: number];

/** The stays in a stage of some people, or the team's whole ones for null, one by one, sorted. */
function counted({ visits, asOf }: Pipeline, stage: number, people: number[] | null): Stay[] {
  const stays: Stay[] = [];
  for (let row = 0; row < visits.size; row++) {
    const end = visits.end[row] as number;
    const isTheirs =
      people === null ? end !== END.handedOff : people.includes(visits.salesperson[row] as number);
    if (visits.stage[row] !== stage || !isTheirs) continue;
    const from = (people === null ? visits.stayEntered : visits.entered)[row] as number;
    const until = end === END.open ? asOf : (visits.left[row] as number);
    if (Number.isNaN(from) || Number.isNaN(until)) continue;
    stays.push([Math.max(0, Math.round((until - from) * 86_400) / 86_400), end]);
  }
  return stays.sort(byDays);
}

function listed({ days, end }: StageTimes): Stay[] {
  return Array.from(days, (length, index): Stay => [length, end[index] as number]);
}

function byDays([a, endOfA]: Stay, [b, endOfB]: Stay): number {
  return a - b || endOfA - endOfB;
}

/** Everybody's stays and the team's in every stage are those that a count one by one gives. */
function expectAllStays(pipeline: Pipeline): void {
  const times = timesInStages(pipeline);
  const everybody = pipeline.salespeople.map((_, person) => person);
  const selections = [null, ...everybody.map((person) => [person]), everybody, [-1, 0]];
  for (const people of selections) {
    for (const stage of pipeline.openStages) {
      const found = listed(times.of(stage, { people }));
      const days = found.map(([length]) => length);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      expect(found.sort(byDays)).toEqual(counted(pipeline, stage, people));
    }
  }
}

describe('times in stages are those of a count one by one', { timeout: 60_000 }, () => {
  it('with days alone, of which there are few', () => {
    check(
      fc.property(generatedTeam, (team) => {
        expectAllStays(measure({ ...sheetOf(team), history: [] }).lookup.pipeline);
      }),
    );
  });

  it('with times of day and hand-offs, as a history has them', () => {
    check(
      fc.property(generatedTeam, (team) => {
        expectAllStays(measure(sheetOf(team)).lookup.pipeline);
      }),
    );
  });
});
