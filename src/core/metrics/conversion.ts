import { END } from '../history';
import { cumulativeIncidence, wilsonInterval } from '../statistics';
import { type AbsenceCode, absent, type Figure, present } from './absence';
import type { StageCounts } from './stage-tally';
import type { StageTimes } from './stage-times';

/** A stage's conversion: advanced / (advanced + lost), with its Wilson 95 % interval, 0–1. */
export interface Conversion {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Conversion by decision. Absent where nothing is decided, or where too few lost deals have a
 * known stage, because every stage would then seem to convert all.
 */
export function conversion(counts: StageCounts, lostStagesAreKnown: boolean): Figure<Conversion> {
  const { advanced, lost } = counts;
  if (!lostStagesAreKnown) return absent('lost-stage-unknown');
  const trials = advanced + lost;
  const { lower, upper } = wilsonInterval({ successes: advanced, trials, level: 0.95 });
  if (lower === null || upper === null) return absent('no-outcomes');
  return present({ rate: advanced / trials, low: lower, high: upper });
}

/**
 * Share of deals that advance in the end: the Aalen–Johansen cumulative incidence of advancing at
 * the longest observed time, losing as the competing event; open visits, and those that went back
 * or were handed off, are censored.
 */
export function eventualConversion(
  { days, end }: StageTimes,
  lostStagesAreKnown: boolean,
): Figure<number> {
  if (!lostStagesAreKnown) return absent('lost-stage-unknown' satisfies AbsenceCode);
  if (days.length === 0) return absent('no-stage-dates');
  const cause = Uint8Array.from(end, (code) =>
    code === END.advanced ? 1 : code === END.lost ? 2 : 0,
  );
  const { atLongest } = cumulativeIncidence({ days, cause, sorted: true });
  if (atLongest === null || atLongest.advanced + atLongest.lost === 0) return absent('no-outcomes');
  return present(atLongest.advanced);
}
