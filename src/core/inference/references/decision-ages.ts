import { type Day, isUnlimited } from '../../calendar';
import { memoize } from '../../memoize';
import type { Pipeline } from '../../pipeline/pipeline';
import { cumulativeIncidence } from '../../statistics';

/** How things that begin at some time are decided: not yet, as a success, as a failure. */
export const DECIDED = { notYet: 0, success: 1, failure: 2 } as const;

type Decision = (typeof DECIDED)[keyof typeof DECIDED];

/**
 * Learns how soon things of a kind are decided, such as visits to a stage or proposals.
 *
 * Losses are decided sooner than wins. So of what began not long ago mostly the failures are
 * decided, and a healthy team that grows seems to fall short of its target. What is to be expected
 * follows from Bayes' rule: target · W / (target · W + (1 − target) · L), where W and L are the
 * shares of the successes and of the failures that are decided at the ages in question. Both come
 * from the team's own Aalen–Johansen curves over all data, each divided by its height at the
 * longest age, so that only how soon is learned of them and not how many. Of made-up teams that
 * reach their target 4–5 % then have a p under .05, where plain counts have 8–80 %, the more the
 * quicker losses and growth are; and every decided deal is of use, the recent ones as well.
 */
export class DecisionAges {
  private readonly days: number[] = [];
  private readonly cause: Decision[] = [];
  private readonly curves = memoize(() => curvesOf(this.days, this.cause));

  constructor(private readonly pipeline: Pick<Pipeline, 'asOf' | 'window'>) {}

  /** Adds one of the kind by its first moment and the one of its decision; NaN: it is not known. */
  add(began: Day, ended: Day, decision: Decision): void {
    const until = decision === DECIDED.notYet && Number.isNaN(ended) ? this.pipeline.asOf : ended;
    if (Number.isNaN(began) || Number.isNaN(until)) return;
    this.days.push(Math.max(0, Math.floor(until) - Math.floor(began)));
    this.cause.push(decision);
  }

  /**
   * The share of successes to be expected of those that began at a moment and are decided by now,
   * within the window, if `target` of all succeed in the end. The target itself where the moment
   * is not known, or where either a success or a failure has never been seen; and at most that of
   * what lies in the window from its beginning on, because the curves of few are rough, and a
   * healthy team must not fall short of what chance made of them.
   */
  expectedShare(target: number, began: Day): number {
    const curves = this.curves();
    if (curves === null || Number.isNaN(began)) return target;
    const { window, asOf } = this.pipeline;
    const day = Math.floor(began);
    const from = isUnlimited(window) || window.from === null ? 0 : window.from - day;
    const to = Math.min(asOf, window.to ?? asOf) - day;
    const succeeding = target * curves.success(from, to);
    const failing = (1 - target) * curves.failure(from, to);
    if (succeeding + failing === 0) return target;
    const share = succeeding / (succeeding + failing);
    return from > 0 ? share : Math.min(target, share);
  }
}

/** The share of all that is decided between two ages in days, both included. */
type ShareBetween = (from: number, to: number) => number;

function curvesOf(
  days: readonly number[],
  cause: readonly Decision[],
): { readonly success: ShareBetween; readonly failure: ShareBetween } | null {
  if (!cause.includes(DECIDED.success) || !cause.includes(DECIDED.failure)) return null;
  const { times, advancedBy, lostBy } = cumulativeIncidence({ days, cause });
  return { success: shareBetween(times, advancedBy), failure: shareBetween(times, lostBy) };
}

function shareBetween(times: Float64Array, curve: Float64Array): ShareBetween {
  const last = times.length - 1;
  const longest = times[last] as number;
  const height = curve[last] as number;
  const upTo = new Float64Array(longest + 1);
  times.forEach((age, index) => {
    upTo.fill((curve[index] as number) / height, age, (times[index + 1] ?? age) + 1);
  });
  const shareUpTo = (age: number): number =>
    age < 0 ? 0 : (upTo[Math.min(age, longest)] as number);
  return (from, to) => shareUpTo(to) - shareUpTo(from - 1);
}
