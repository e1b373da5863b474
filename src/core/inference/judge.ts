import type { PipelineIndex } from '../pipeline/pipeline-index';
import type { Direction, Signal, SignalCode } from '../playbook/signals/signal';
import { holm } from '../statistics';
import { type Comparison, opposite } from './comparison';
import { FEWEST_OUTCOMES, isMaterial } from './material';
import { type AgainstOthers, againstOthers } from './references/against-peers';
import { compareWithAgreed } from './references/agreed';
import { compareWithOwnPast, twoSpans } from './references/own-past';
import { signalKey } from './references/peers';
import { EVIDENCE_RULE, type EvidenceRule, familyOf, WATCH_P, WATCHES_A_PERSON } from './rule';

/** How much a comparison says. */
export interface AssessedComparison extends Comparison {
  readonly kind: 'finding' | 'watch' | 'strength';
  /** The p-value adjusted for all comparisons of the report. */
  readonly q: number;
  /** The same signal against other references, where it says something there as well. */
  readonly alsoAgainst?: readonly AssessedComparison[];
  /** The p up to which it would be evident, all the others being as they are. */
  readonly threshold: number;
}

/** What the comparisons of a report say together. */
export interface Evidence {
  readonly judged: readonly AssessedComparison[];
  /** By signal key: who was found and so is no part of the others' reference. */
  readonly leftOut: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Signals that are told beneath a headline finding instead of being tested again. */
const BENEATH: Readonly<Partial<Record<SignalCode, readonly SignalCode[]>>> = {
  'proposals into deals': ['win rate', 'late losses', 'losses', 'win rate of an origin'],
};

/**
 * Judges all comparisons of a report at once (METRICS.md, "When a difference becomes a finding"):
 * Holm's procedure over all of them, weighted by what each family may have of the error. Whoever
 * is found leaves the others' reference for that signal, what is told beneath a finding leaves the
 * tests, and everything is judged again, until nothing new is found.
 *
 * @param compared indexes of the salespeople whom the report is about
 * @param others the comparisons with the others, where they have been made already
 */
export function judge(
  pipelineIndex: PipelineIndex,
  compared: readonly number[],
  rule: EvidenceRule = EVIDENCE_RULE,
  others: AgainstOthers = againstOthers(pipelineIndex, compared, rule),
): Evidence {
  const self = [
    ...compareWithAgreed(pipelineIndex, compared),
    ...compareWithOwnPast(twoSpans(pipelineIndex.pipeline), compared, rule.priorDegrees),
  ];
  const beneath = new Set<string>();
  let judged: AssessedComparison[];
  let isSettled: boolean;
  do {
    const asked = [...others.comparisons(({ adverse }) => adverse), ...self].filter(
      ({ person, signal }) => !beneath.has(`${person} ${signal.code}`),
    );
    judged = withEvidence(asked, rule.falseReports, weightsByFamily(asked, rule));
    isSettled = true;
    for (const each of judged) {
      if (each.kind !== 'finding') continue;
      for (const code of BENEATH[each.signal.code] ?? []) {
        const entry = `${each.person} ${code}`;
        if (!beneath.has(entry)) isSettled = false;
        beneath.add(entry);
      }
      if (each.reference === 'others' && others.leaveOut(signalKey(each), each.person)) {
        isSettled = false;
      }
    }
  } while (!isSettled);
  const adverse = strongestReferences(judged);
  const praised = others.comparisons(goodDirections);
  const weights = praised.map(({ signal }) => signal.weight);
  return {
    judged: [
      ...adverse.filter(({ kind }) => kind === 'finding'),
      ...strongestWatches(adverse.filter(({ kind }) => kind === 'watch')),
      ...withEvidence(praised, rule.falseStrengths, weights)
        .filter(({ kind }) => kind === 'finding')
        .map((each): AssessedComparison => ({ ...each, kind: 'strength' })),
    ],
    leftOut: others.leftOut,
  };
}

/** The good side of the signals that are worth praise. */
function goodDirections({ hasGoodSide, adverse }: Signal): Direction[] {
  return hasGoodSide ? adverse.map(opposite) : [];
}

/** Every comparison's part of the error: its family's share, divided by the signals' weights. */
function weightsByFamily(asked: readonly Comparison[], { shares }: EvidenceRule): number[] {
  const sums = new Map<string, number>();
  for (const each of asked) {
    const family = familyOf(each);
    sums.set(family, (sums.get(family) ?? 0) + each.signal.weight);
  }
  return asked.map((each) => {
    const family = familyOf(each);
    return (shares[family] * each.signal.weight) / (sums.get(family) as number);
  });
}

/** Judges the comparisons at a level; those that say nothing are left out. */
function withEvidence(
  asked: readonly Comparison[],
  level: number,
  weights: readonly number[],
): AssessedComparison[] {
  const { adjusted } = holm({ p: asked.map(({ p }) => p), weights });
  const undecided = weights.reduce(
    (sum, weight, index) => ((adjusted[index] as number) <= level ? sum : sum + weight),
    0,
  );
  return asked.flatMap((comparison, index) => {
    const q = adjusted[index] as number;
    const weight = weights[index] as number;
    const kind = kindOf(comparison, q <= level);
    const threshold = (level * weight) / Math.max(weight, undecided);
    return kind === null ? [] : [{ ...comparison, q, threshold, kind }];
  });
}

function kindOf(comparison: Comparison, isEvident: boolean): 'finding' | 'watch' | null {
  const { signal, difference, direction, p } = comparison;
  if (difference.outcomes < FEWEST_OUTCOMES) return null;
  if (!isMaterial(signal, difference, direction)) return null;
  if (isEvident) return 'finding';
  return p <= WATCH_P ? 'watch' : null;
}

/**
 * At most one entry a signal and stage for a person: the strongest reference leads, a finding
 * before a watch; the others are told with it.
 */
function strongestReferences(judged: readonly AssessedComparison[]): AssessedComparison[] {
  const strongest = new Map<string, AssessedComparison>();
  const isStronger = (a: AssessedComparison, b: AssessedComparison): boolean =>
    a.kind === b.kind ? a.p < b.p : a.kind === 'finding';
  for (const each of judged) {
    const { person, signal, target, direction } = each;
    // References may measure a signal over different stages, but show it at the same one.
    const { origin, stage } = target;
    const key = [person, signal.code, stage, origin?.by, origin?.name, direction].join('|');
    const before = strongest.get(key);
    if (before === undefined) strongest.set(key, each);
    else {
      const { alsoAgainst = [], ...first } = before;
      const [lead, rest] = isStronger(each, first) ? [each, first] : [first, each];
      strongest.set(key, { ...lead, alsoAgainst: [...alsoAgainst, rest] });
    }
  }
  return [...strongest.values()];
}

function strongestWatches(watches: readonly AssessedComparison[]): AssessedComparison[] {
  const byPerson = new Map<number, AssessedComparison[]>();
  for (const watch of watches) {
    byPerson.set(watch.person, [...(byPerson.get(watch.person) ?? []), watch]);
  }
  return [...byPerson.values()].flatMap((own) =>
    own.sort((a, b) => a.p - b.p).slice(0, WATCHES_A_PERSON),
  );
}
