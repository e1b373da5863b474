import type { Random } from '../../simulation/random';
import { verdictOf } from '../../src/core/follow-up/verdict';
import { changeSince } from '../../src/core/inference/change/change-since';
import { figureOf, type Sample } from '../../src/core/inference/samples/sample';
import type { VerdictCode } from '../../src/core/language/follow-up';
import { signalOf } from '../../src/core/playbook/signals/signals';
import type { Figure } from './figures';
import { pooled } from './pooled';

/** A team, who of it is coached, and what becomes of it. */
export interface Case {
  readonly figure: Figure;
  readonly people: number;
  /** Outcomes of each at the agreement, and of the one who is coached at the review. */
  readonly before: number;
  readonly atReview: number;
  /** How much people's true figures differ: standard deviation of the logarithm. */
  readonly spread?: number;
  /** The true figure of one who stands apart and is coached; without it the worst is coached. */
  readonly apart?: number;
  /** The true figure after the agreement, where it changes. */
  readonly becomes?: number;
}

/** What a verdict comes to, where a baseline was counted. */
export const VERDICT_KINDS = [
  'improved',
  'worse',
  'no change',
  'cannot tell',
  'too early',
] as const satisfies readonly VerdictCode[];
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** What the log said at the review, and at the end, when enough had happened. */
export interface Verdicts {
  readonly atReview: VerdictKind;
  readonly atEnd: VerdictKind;
}

/** Plays an agreement through, by the add-on's own judgement. */
export function play(
  { figure, people, before, atReview, spread = 0, apart, becomes }: Case,
  random: Random,
): Verdicts {
  const { signal, usual, good, draw, isPace, outcomesEach } = figure;
  const truths = Array.from({ length: people }, (_, index) =>
    index === 0 && apart !== undefined ? apart : usual * Math.exp(spread * random.normal()),
  );
  const samples = truths.map((truth) => draw(before, truth, random, false));
  const coached = apart === undefined ? worstOf(samples, figure) : 0;
  const own = samples[coached] as Sample;
  const others = samples.filter((_, index) => index !== coached);
  const truth = becomes ?? (truths[coached] as number);
  const hope = { good, was: figureOf(own) ?? 0, othersWere: figureOf(others.reduce(pooled)) };
  const judge = (since: Sample, isFirstLook: boolean): Outcome => {
    const change = changeSince(signalOf(signal).unit, own, since, others, hope);
    const { code } = verdictOf(change, isFirstLook, isPace);
    return { verdict: code as VerdictKind, more: change?.more ?? null };
  };
  let since = draw(atReview, truth, random, true);
  const first = judge(since, true);
  let last = first;
  while (last.verdict === 'too early') {
    since = pooled(since, draw((last.more ?? 1) * outcomesEach, truth, random, true));
    last = judge(since, false);
  }
  return { atReview: first.verdict, atEnd: last.verdict };
}

interface Outcome {
  readonly verdict: VerdictKind;
  readonly more: number | null;
}

/** Whom a manager coaches who looks at nothing but the figure. */
function worstOf(samples: readonly Sample[], { good }: Figure): number {
  const badness = samples.map((sample) => (figureOf(sample) ?? 0) * (good === 'high' ? -1 : 1));
  return badness.indexOf(Math.max(...badness));
}
