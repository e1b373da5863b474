import type { Day } from '../../calendar';
import type { Exposure } from '../../pipeline/exposure';
import type { VersionInForce } from '../../process';
import { weeklyDispersion } from '../weekly-dispersion';
import type { Agreed, AgreedFigure } from './agreed-figure';

/** Somebody's events over the time on record, and what was agreed of them. */
interface PaceUnderTargets extends Agreed {
  readonly weeklyTargetIn: (version: VersionInForce) => number | null;
  readonly own: { readonly exposure: Exposure; readonly weekly: readonly number[] };
  /** Weekly counts of the new deals that the events come from; left out where they are none of deals. */
  readonly arrivals?: readonly number[];
  /** The first day on which as much as later could be asked for. */
  readonly filled: Day;
  /** How many events from one day to another, both included. */
  readonly eventsIn: (from: Day, to: Day) => number;
  /** Weekly counts of the person and of the others, which tell whether events come in batches. */
  readonly weeklyOfAll: () => ReadonlyArray<readonly number[]>;
}

/** What happened while a version with a weekly target was in force; none where none was. */
export function paceUnderTargets({
  person,
  versions,
  weeklyTargetIn,
  own: { exposure, weekly: ownWeekly },
  arrivals = [],
  filled,
  eventsIn,
  weeklyOfAll,
}: PaceUnderTargets): AgreedFigure[] {
  const { from: began, to, weeks } = exposure;
  const from = Math.max(began, filled);
  // Absences are not dated, so they thin out every span alike.
  const present = weeks / Math.max(1 / 7, (to - began + 1) / 7);
  let events = 0;
  let exposed = 0;
  let expected = 0;
  for (const version of versions) {
    const weekly = weeklyTargetIn(version);
    const start = Math.max(from, version.since);
    const end = Math.min(to, version.until ?? to);
    if (weekly === null || end < start) continue;
    const span = ((end - start + 1) / 7) * present;
    exposed += span;
    expected += weekly * span;
    events += eventsIn(start, end);
  }
  if (exposed === 0 || expected === 0) return [];
  return [
    {
      person,
      own: { kind: 'pace', events, weeks: exposed, weekly: [ownWeekly], arrivals: [arrivals] },
      expected: expected / exposed,
      agreed: expected / exposed,
      dispersion: weeklyDispersion(weeklyOfAll()),
    },
  ];
}
