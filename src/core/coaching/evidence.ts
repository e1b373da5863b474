import type { Measures } from '../metrics';
import { benjaminiHochberg } from '../statistics';
import { type Comparison, opposite, signalKey } from './comparison';
import { FEWEST_OUTCOMES, isMaterial } from './material';
import { compareWithOthers, type LeftOut } from './others';
import type { Signal } from './signal';
import { SIGNALS } from './signals';

/**
 * Shares of the error for the two families of comparisons: the expected share of chance findings
 * in each. Set by the trust simulation (docs/statistics.md) so that a report on a team of equals
 * holds any finding in at most one of ten cases.
 */
export const FALSE_SHARE = { headline: 0.06, detail: 0.03, strength: 0.2 } as const;

/** A p-value up to which an unproven difference is worth an eye. */
const WATCH_P = 0.15;
/** At most this many a person, the strongest first. */
const WATCHES_A_PERSON = 2;

/** How much a comparison says. */
export interface Judged extends Comparison {
  readonly kind: 'finding' | 'watch' | 'strength';
  /** Benjamini–Hochberg q-value within its family. */
  readonly q: number;
  /** The p that the family would have accepted as it stands; for "how many more outcomes". */
  readonly threshold: number;
}

/** What the comparisons of a report say together. */
export interface Evidence {
  readonly judged: readonly Judged[];
  /** Who was found for a signal and so is no part of the others' reference for it. */
  readonly leftOut: LeftOut;
}

/** Signals that are told beneath a headline finding instead of being tested again. */
const BENEATH: Readonly<Record<string, readonly string[]>> = {
  'proposals into deals': ['win rate', 'late losses', 'losses'],
};

/**
 * Judges all comparisons of a report at once (METRICS.md, "When a difference becomes a finding").
 * The headline family is judged first, the details after it, each by Benjamini–Hochberg at its
 * share of the error. Whoever is found leaves the others' reference for that signal, and the
 * family is judged again, until nobody new is found.
 *
 * @param compared indexes of the salespeople whom the report is about
 */
export function judge(measures: Measures, compared: readonly number[]): Evidence {
  const leftOut = new Map<string, Set<number>>();
  const headline = judgeFamily(measures, compared, 'headline', leftOut, () => false);
  const found = new Map<number, Set<string>>();
  for (const { kind, person, signal } of headline) {
    if (kind !== 'finding') continue;
    const beneath = found.get(person) ?? new Set<string>();
    for (const code of BENEATH[signal.code] ?? []) beneath.add(code);
    found.set(person, beneath);
  }
  const isToldAlready = ({ person, signal }: Comparison): boolean =>
    found.get(person)?.has(signal.code) ?? false;
  const detail = judgeFamily(measures, compared, 'detail', leftOut, isToldAlready);
  const adverse = [...headline, ...detail];
  return {
    judged: [
      ...adverse.filter(({ kind }) => kind === 'finding'),
      ...strongestWatches(adverse.filter(({ kind }) => kind === 'watch')),
      ...strengths(measures, compared),
    ],
    leftOut,
  };
}

function judgeFamily(
  measures: Measures,
  compared: readonly number[],
  tier: Signal['tier'],
  leftOut: Map<string, Set<number>>,
  isToldAlready: (comparison: Comparison) => boolean,
): Judged[] {
  const signals = SIGNALS.filter((signal) => signal.tier === tier);
  for (;;) {
    const family = signals
      .flatMap((signal) => compareWithOthers(measures, signal, signal.adverse, compared, leftOut))
      .filter((comparison) => !isToldAlready(comparison));
    const judged = withEvidence(family, FALSE_SHARE[tier]);
    const isNew = markFound(judged, leftOut);
    if (!isNew) return judged.flatMap((each) => (each.kind === null ? [] : [each as Judged]));
  }
}

type MaybeJudged = Omit<Judged, 'kind'> & { readonly kind: Judged['kind'] | null };

function withEvidence(family: readonly Comparison[], falseShare: number): MaybeJudged[] {
  const { q } = benjaminiHochberg({ p: family.map(({ p }) => p) });
  const accepted = q.filter((each) => each <= falseShare).length;
  // What one more comparison would have to reach to be accepted beside the present ones.
  const threshold =
    (falseShare * Math.min(accepted + 1, family.length)) / Math.max(1, family.length);
  return family.map((comparison, index) => {
    const own = q[index] as number;
    return { ...comparison, q: own, threshold, kind: kindOf(comparison, own <= falseShare) };
  });
}

function kindOf(comparison: Comparison, isEvident: boolean): 'finding' | 'watch' | null {
  const { signal, difference, direction, p } = comparison;
  if (difference.outcomes < FEWEST_OUTCOMES) return null;
  if (!isMaterial(signal, difference, direction)) return null;
  if (isEvident) return 'finding';
  return p <= WATCH_P ? 'watch' : null;
}

/** Takes the found ones out of the others' reference; tells whether anybody new was found. */
function markFound(judged: readonly MaybeJudged[], leftOut: Map<string, Set<number>>): boolean {
  let isNew = false;
  for (const comparison of judged) {
    if (comparison.kind !== 'finding') continue;
    const key = signalKey(comparison);
    const people = leftOut.get(key) ?? new Set<number>();
    if (!people.has(comparison.person)) isNew = true;
    people.add(comparison.person);
    leftOut.set(key, people);
  }
  return isNew;
}

function strongestWatches(watches: readonly Judged[]): Judged[] {
  const byPerson = new Map<number, Judged[]>();
  for (const watch of watches) {
    byPerson.set(watch.person, [...(byPerson.get(watch.person) ?? []), watch]);
  }
  return [...byPerson.values()].flatMap((own) =>
    own.sort((a, b) => a.p - b.p).slice(0, WATCHES_A_PERSON),
  );
}

/** What goes better than with the others; signals that are trouble both ways have no good side. */
function strengths(measures: Measures, compared: readonly number[]): Judged[] {
  const family = SIGNALS.flatMap((signal) => {
    const [adverse, ...more] = signal.adverse;
    if (adverse === undefined || more.length > 0) return [];
    return compareWithOthers(measures, signal, [opposite(adverse)], compared, new Map());
  });
  return withEvidence(family, FALSE_SHARE.strength)
    .filter(({ kind }) => kind === 'finding')
    .map((each) => ({ ...each, kind: 'strength' }));
}
