import type { ReferenceKind } from '../inference/comparison';
import type { NotCompared } from '../inference/not-compared';
import type { SignalAtTarget } from '../inference/signal';
import { OUTCOMES } from '../language/agenda';
import {
  notComparedSentence,
  notComparedSummary,
  type ToldNotCompared,
} from '../language/not-compared';
import { noFinding, nothingBeyondTeam, nothingProven } from '../language/report';
import { memoize } from '../memoize';
import type { WinRate } from '../metrics/win-rate';
import type { Finding } from '../playbook/findings';
import { figureName } from '../playbook/signals/figure-name';
import type { Signal } from '../playbook/signals/signal';
import { type FollowedSignal, isFollowed } from '../playbook/signals/signals';
import type { SalesProcess } from '../process';

/** A headline figure of a person that was set against nothing, ready to be told. */
export interface NotComparedFigure extends ToldNotCompared {
  readonly signal: Signal['code'];
  readonly sentence: string;
}

/** Names the figures that were not compared as the Coaching Log names them. */
export function notComparedFigures(
  all: ReadonlyArray<NotCompared<FollowedSignal>>,
  process: SalesProcess,
): NotComparedFigure[] {
  return all.map(({ signal, target, reason, against }) => {
    const counts = signal.followUp.counts ?? OUTCOMES;
    const told: ToldNotCompared = {
      figure: figureName({ signal, target }, process),
      reason,
      ...(against === null ? {} : { tooFew: { counts, against } }),
    };
    return { ...told, signal: signal.code, sentence: notComparedSentence(told) };
  });
}

/** The figures that the Coaching Log can follow, by its names for them. */
export function figureNames(
  all: ReadonlyArray<SignalAtTarget<Signal>>,
  process: SalesProcess,
): string[] {
  return all.flatMap(({ signal, target }) =>
    isFollowed(signal) ? [figureName({ signal, target }, process)] : [],
  );
}

/** What is asked of a person's report to tell what was compared. */
interface ComparedPerson {
  readonly comparedWith: readonly ReferenceKind[];
  readonly comparedFigures: readonly string[];
  readonly isApart: boolean;
  readonly notCompared: readonly NotComparedFigure[];
  /** Where the figures lean to; null where they lean to nothing. */
  readonly look: { readonly lean: { readonly signal: { readonly code: string } } } | null;
  readonly strengths: readonly unknown[];
  readonly metrics: { readonly winRate: Pick<WinRate, 'won' | 'lost'> };
}

/** What could be compared of nobody, for the same reason: the head says it once. */
export const notComparedByAll = memoize(
  (people: readonly ComparedPerson[]): readonly NotComparedFigure[] => {
    const [first, ...others] = people;
    if (first === undefined || others.length === 0) return [];
    return first.notCompared.filter(({ sentence }) =>
      others.every(({ notCompared }) => notCompared.some((each) => each.sentence === sentence)),
    );
  },
);

/**
 * Said where a person has no finding, if anything was compared; null where nothing was.
 *
 * @param common what was found of the whole team, which then holds here as well
 * @param isCommonSaid whether the head of the same page tells it
 */
export function noFindingText(
  { comparedWith, comparedFigures, isApart, strengths, metrics: { winRate }, look }: ComparedPerson,
  common: readonly Finding[],
  isCommonSaid = false,
): string | null {
  const decided = winRate.won + winRate.lost;
  if (look !== null) return nothingProven(decided, strengths.length > 0);
  if (comparedWith.length === 0) return null;
  if (common.length > 0) {
    return nothingBeyondTeam(decided, isCommonSaid ? [] : common.map(({ sentence }) => sentence));
  }
  return noFinding(decided, {
    references: comparedWith,
    figures: comparedFigures,
    isApart,
    hasStrength: strengths.length > 0,
  });
}

/**
 * The headline figures of a person that were not compared, and why; null where all were. Not the one
 * that is the first place to look: it is set beside the others there.
 *
 * @param saidOfAll those that the head of the same page has told already
 */
export function notComparedText(
  { notCompared, look }: ComparedPerson,
  saidOfAll: readonly NotComparedFigure[] = [],
): string | null {
  const said = new Set(saidOfAll.map(({ sentence }) => sentence));
  const left = notCompared.filter(
    ({ sentence, signal }) => !said.has(sentence) && signal !== look?.lean.signal.code,
  );
  return notComparedSummary(left) || null;
}
