import { END, NOT_COUNTED } from '../../../src/core/history';
import type { GroupFigures, MedianKind } from './figures';
import type { VisitColumns } from './visit-columns';

/**
 * The limit: nothing but loops over typed arrays, for exactly this question. Days are put into one
 * array a group, those of ended visits and those of open ones apart, and sorted natively.
 */
export function groupByPlainLoop(
  { person, stage, entered, left, end, counts, asOf }: VisitColumns,
  people: number,
  stages: number,
  kind: MedianKind,
): GroupFigures[] {
  const groupCount = people * stages;
  const tallies = new Int32Array(groupCount * 5);
  const ended = new Int32Array(groupCount + 1);
  const open = new Int32Array(groupCount + 1);
  const size = person.length;
  for (let row = 0; row < size; row++) {
    const group = (person[row] as number) * stages + (stage[row] as number);
    const code = counts[row] as number;
    if (code !== NOT_COUNTED) (tallies[group * 5 + code] as number)++;
    if (Number.isNaN(entered[row] as number)) continue;
    if (end[row] === END.open) (open[group + 1] as number)++;
    else if (!Number.isNaN(left[row] as number)) (ended[group + 1] as number)++;
  }
  for (let group = 0; group < groupCount; group++) {
    (ended[group + 1] as number) += ended[group] as number;
    (open[group + 1] as number) += open[group] as number;
  }
  const endedDays = new Float64Array(ended[groupCount] as number);
  const openDays = new Float64Array(open[groupCount] as number);
  const nextEnded = ended.slice();
  const nextOpen = open.slice();
  for (let row = 0; row < size; row++) {
    const from = entered[row] as number;
    if (Number.isNaN(from)) continue;
    const group = (person[row] as number) * stages + (stage[row] as number);
    const until = left[row] as number;
    if (end[row] === END.open) openDays[next(nextOpen, group)] = Math.max(0, asOf - from);
    else if (!Number.isNaN(until)) {
      endedDays[next(nextEnded, group)] = Math.max(0, until - from);
    }
  }
  const groups: GroupFigures[] = [];
  for (let group = 0; group < groupCount; group++) {
    const [stillOpen = 0, advanced = 0, lost = 0, back = 0, handedOff = 0] = tallies.subarray(
      group * 5,
      group * 5 + 5,
    );
    const total = stillOpen + advanced + lost + back + handedOff;
    if (total === 0) continue;
    const gone = endedDays.subarray(ended[group], ended[group + 1]).sort();
    const there = openDays.subarray(open[group], open[group + 1]);
    groups.push({
      person: Math.floor(group / stages),
      stage: group % stages,
      entered: total,
      advanced,
      lost,
      open: stillOpen,
      median: kind === 'plain' ? middleOf(gone) : survivalMedian(gone, there.sort()),
    });
  }
  return groups;
}

/** The next free place of a group. */
function next(places: Int32Array, group: number): number {
  const place = places[group] as number;
  places[group] = place + 1;
  return place;
}

function middleOf(sorted: Float64Array): number | null {
  const half = sorted.length >> 1;
  if (sorted.length === 0) return null;
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}

/** Kaplan–Meier: the day on which half have left; the middle where the curve runs flat there. */
function survivalMedian(gone: Float64Array, there: Float64Array): number | null {
  let atRisk = gone.length + there.length;
  let share = 1;
  let censored = 0;
  let reached: number | null = null;
  for (let next = 0; next < gone.length; ) {
    const day = gone[next] as number;
    for (; censored < there.length && (there[censored] as number) < day; censored++) atRisk--;
    let events = 0;
    for (; next < gone.length && gone[next] === day; next++) events++;
    share *= (atRisk - events) / atRisk;
    atRisk -= events;
    if (share > 0.5 + 1e-8) continue;
    if (reached !== null) return (reached + day) / 2;
    if (share < 0.5 - 1e-8) return day;
    reached = day;
  }
  const longest = Math.max(gone[gone.length - 1] ?? 0, there[there.length - 1] ?? 0);
  return reached === null ? null : (reached + longest) / 2;
}
