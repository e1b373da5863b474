import { ALL_DATA } from '../calendar';
import { memoize } from '../memoize';
import { quantile } from '../statistics';
import { type ByPerson, partOf } from './by-person';
import { type DealsByStanding, dealsByStanding } from './deals-by-standing';
import { ageOf } from './longest-win';
import type { Pipeline } from './pipeline';
import { cycleLengths } from './won-deals';

/** So many open deals are needed, and so many for each one that was ever decided. */
const FEWEST_OPEN = 10;
const OPEN_FOR_EACH_DECIDED = 2;

/** The share of the open deals that must be old, so that a team that has just begun is left alone. */
const OLD_SHARE = 1 / 2;

/** Old is older than three of four decided deals took; with few of them, than half a year. */
const OLD_QUANTILE = 0.75;
const FEWEST_DECIDED = 5;
const HALF_A_YEAR = 182;

/** Far more deals open than were ever decided. */
export interface Backlog {
  readonly open: number;
  /** Won or lost by the day of the report, whatever the window. */
  readonly decided: number;
}

/**
 * Finds a backlog that nobody decides: open deals of the team (null) or of a salesperson that are
 * more than twice as many as were ever won or lost, and at least half of them old. Null without.
 */
export function backlogOf(pipeline: Pipeline, person: number | null): Backlog | null {
  const { won, lost, open } = partOf(everStanding(pipeline), person);
  const decided = won.length + lost.length;
  if (open.length < FEWEST_OPEN || open.length <= OPEN_FOR_EACH_DECIDED * decided) return null;
  const ages = open.flatMap((deal) => ageOf(pipeline, deal) ?? []);
  const limit = oldFrom(pipeline);
  const old = ages.filter((age) => age > limit).length;
  if (ages.length > 0 && old < OLD_SHARE * ages.length) return null;
  return { open: open.length, decided };
}

/** Everybody's deals whatever the window. */
const everStanding = memoize(
  (pipeline: Pipeline): ByPerson<DealsByStanding> =>
    dealsByStanding({ ...pipeline, window: ALL_DATA }),
);

const oldFrom = memoize((pipeline: Pipeline): number => {
  const { won, lost } = everStanding(pipeline).team;
  const lengths = cycleLengths(pipeline, [...won, ...lost]);
  if (lengths.length < FEWEST_DECIDED) return HALF_A_YEAR;
  return quantile({ values: lengths, q: OLD_QUANTILE }) ?? HALF_A_YEAR;
});
