import type { Path } from './path';
import type { VisitEnd } from './visits';

/** A deal's stay in a stage, whoever had the deal. */
export interface Stay {
  readonly stage: number;
  /** NaN where not known. */
  readonly entered: number;
  /** NaN while open, and where not known. */
  readonly left: number;
  readonly end: Exclude<VisitEnd, 'handedOff'>;
}

/** The stays of a path in order of time; entries with impossible dates are left out. */
export function staysOf({ legs }: Path): Stay[] {
  const stays: Stay[] = [];
  for (const { entries, outcome, closedAt } of legs) {
    entries.forEach(({ stage, at, isLeftOut }, index) => {
      if (isLeftOut) return;
      const following = entries[index + 1];
      // Left for a stage of which the day is impossible: on some other day that nobody knows.
      const leftFor = following?.isLeftOut === true ? Number.NaN : following?.at;
      const left = leftFor ?? closedAt;
      // A day without a time lies at midnight: leaving on the day of entry takes no time.
      const isSameDayEarlier = left < at;
      stays.push({
        stage,
        entered: at,
        left: isSameDayEarlier ? at : left,
        end:
          following === undefined
            ? lastEnd(outcome)
            : following.stage > stage
              ? 'advanced'
              : 'back',
      });
    });
  }
  return stays;
}

function lastEnd(outcome: 'open' | 'won' | 'lost'): Stay['end'] {
  return outcome === 'won' ? 'advanced' : outcome;
}
