import type { Day } from '../../calendar';
import type { AbsenceCode } from '../../pipeline/absence';
import type { Exposure } from '../../pipeline/exposure';
import { othersOf } from '../../pipeline/others';
import type { Salesperson, VersionInForce } from '../../process';
import { weeklyDispersion } from '../weekly-dispersion';
import type { Agreed, AgreedFigure } from './agreed-figure';

/** What somebody did over the time on record, as weekly counts. */
interface Recorded {
  readonly exposure: Exposure;
  readonly weekly: readonly number[];
  /** Why there is no pace; null where there is one. */
  readonly absent: AbsenceCode | null;
}

/** Somebody's events over the time on record, and what was agreed of them. */
interface PaceUnderTargets<Own extends Recorded> extends Agreed {
  readonly weeklyTargetIn: (version: VersionInForce) => number | null;
  readonly salespeople: readonly Salesperson[];
  /** By salesperson's index; the others' weeks tell with the person's whether events come in batches. */
  readonly everybody: readonly Own[];
  /** Weekly counts of the new deals that the events come from; left out where they are none of deals. */
  readonly arrivals?: readonly number[];
  /** The first day on which as much as later could be asked for; left out for the first on record. */
  readonly filled?: Day;
  /** How many of the person's events from one day to another, both included. */
  readonly eventsIn: (own: Own, from: Day, to: Day) => number;
}

/**
 * What happened while a version with a weekly target was in force; none where none was, or where
 * the person has no pace.
 */
export function paceUnderTargets<Own extends Recorded>({
  person,
  versions,
  weeklyTargetIn,
  salespeople,
  everybody,
  arrivals = [],
  filled,
  eventsIn,
}: PaceUnderTargets<Own>): AgreedFigure[] {
  const own = everybody[person];
  if (own === undefined || own.absent !== null) return [];
  const { from: began, to, weeks } = own.exposure;
  const from = Math.max(began, filled ?? began);
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
    events += eventsIn(own, start, end);
  }
  if (exposed === 0 || expected === 0) return [];
  const weeklyOfAll = [person, ...othersOf(salespeople, person)].flatMap((each) => {
    const theirs = everybody[each];
    return theirs === undefined || theirs.absent !== null ? [] : [theirs.weekly];
  });
  return [
    {
      person,
      own: { kind: 'pace', events, weeks: exposed, weekly: [own.weekly], arrivals: [arrivals] },
      expected: expected / exposed,
      agreed: expected / exposed,
      dispersion: weeklyDispersion(weeklyOfAll),
    },
  ];
}
