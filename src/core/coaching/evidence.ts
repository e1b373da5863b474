import type { Measures } from '../metrics';
import { holm } from '../statistics';
import { compareWithAgreed } from './agreed';
import { type Comparison, opposite, pInDirection } from './comparison';
import { leadMixP } from './lead-mix';
import { FEWEST_OUTCOMES, isMaterial } from './material';
import { type Measured, measureAgainstOthers, signalKey } from './measured';
import { compareWithOwnPast, twoSpans } from './own-past';
import type { Direction, Signal, Target } from './signal';
import { SIGNALS } from './signals';
import { spreadOf } from './spread';
import { widened } from './widened';

/**
 * The families in which comparisons are judged: the founding cases against the others, everything
 * else against the others, and people against their own agreed targets and their own past.
 */
export type Family = Signal['tier'] | 'self';

/** How findings are told from chance. The values are set by the trust simulation. */
export interface EvidenceRule {
  /** Chance of any false finding that each family may have in a report. */
  readonly falseReports: Readonly<Record<Family, number>>;
  readonly falseStrengths: number;
  /** See `spreadOf`. */
  readonly priorDegrees: number;
}

export const EVIDENCE_RULE: EvidenceRule = {
  falseReports: { headline: 0.075, detail: 0.015, self: 0.01 },
  falseStrengths: 0.2,
  priorDegrees: 20,
};

/** Above this p nothing can become evident, and the costly part of a comparison is left out. */
const HOPELESS_P = 0.1;
/** A p-value up to which an unproven difference is worth an eye. */
const WATCH_P = 0.15;
/** At most this many a person, the strongest first. */
const WATCHES_A_PERSON = 2;

/** How much a comparison says. */
export interface Judged extends Comparison {
  readonly kind: 'finding' | 'watch' | 'strength';
  /** The p-value adjusted for all comparisons of its family. */
  readonly q: number;
  /** The same signal against other references, where it says something there as well. */
  readonly alsoAgainst?: readonly Judged[];
  /** The p up to which the family would have accepted it, the others being as they are. */
  readonly threshold: number;
}

/** What the comparisons of a report say together. */
export interface Evidence {
  readonly judged: readonly Judged[];
  /** By signal key: who was found and so is no part of the others' reference. */
  readonly leftOut: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Signals that are told beneath a headline finding instead of being tested again. */
const BENEATH: Readonly<Record<string, readonly string[]>> = {
  'proposals into deals': ['win rate', 'late losses', 'losses', 'win rate of an origin'],
};

/**
 * Judges all comparisons of a report at once (METRICS.md, "When a difference becomes a finding").
 * The headline family is judged first, the details after it, each by Holm's procedure at its
 * chance of a false report. Whoever is found leaves the others' reference for that signal, and the
 * family is judged again, until nobody new is found.
 *
 * @param compared indexes of the salespeople whom the report is about
 */
export function judge(
  measures: Measures,
  compared: readonly number[],
  rule: EvidenceRule = EVIDENCE_RULE,
): Evidence {
  const table = measureAll(measures, compared);
  const headline = judgeFamily(table, 'headline', rule, () => false);
  const beneath = new Set(
    headline.flatMap(({ kind, person, signal }) =>
      kind === 'finding' ? (BENEATH[signal.code] ?? []).map((code) => `${person} ${code}`) : [],
    ),
  );
  const detail = judgeFamily(table, 'detail', rule, ({ person, signal }) =>
    beneath.has(`${person} ${signal.code}`),
  );
  const againstSelf = [
    ...compareWithAgreed(measures, compared),
    ...compareWithOwnPast(twoSpans(measures.pipeline), compared, rule.priorDegrees),
  ];
  const adverse = strongestReferences([
    ...headline,
    ...detail,
    ...withEvidence(againstSelf, rule.falseReports.self),
  ]);
  return {
    judged: [
      ...adverse.filter(({ kind }) => kind === 'finding'),
      ...strongestWatches(adverse.filter(({ kind }) => kind === 'watch')),
      ...strengths(table, rule),
    ],
    leftOut: table.leftOut,
  };
}

/**
 * At most one entry a signal and target for a person: the strongest reference leads, a finding
 * before a watch; the others are told with it.
 */
function strongestReferences(judged: readonly Judged[]): Judged[] {
  const strongest = new Map<string, Judged>();
  const isStronger = (a: Judged, b: Judged): boolean =>
    a.kind === b.kind ? a.p < b.p : a.kind === 'finding';
  for (const each of judged) {
    const key = `${each.person} ${signalKey(each)} ${each.direction}`;
    const before = strongest.get(key);
    if (before === undefined) strongest.set(key, each);
    else {
      const [lead, rest] = isStronger(each, before) ? [each, before] : [before, each];
      strongest.set(key, { ...lead, alsoAgainst: [...(before.alsoAgainst ?? []), rest] });
    }
  }
  return [...strongest.values()];
}

/** Everybody's figures at every target, measured again where the reference has changed. */
interface MeasuredTable {
  readonly cells: Map<string, readonly Measured[]>;
  readonly leftOut: Map<string, Set<number>>;
  /** Takes a person out of the reference of a signal and measures it anew. */
  leaveOut(key: string, person: number): void;
}

function measureAll(measures: Measures, compared: readonly number[]): MeasuredTable {
  const cells = new Map<string, readonly Measured[]>();
  const leftOut = new Map<string, Set<number>>();
  const targetOf = new Map<string, { signal: Signal; target: Target }>();
  for (const signal of SIGNALS) {
    for (const target of signal.targets(measures.pipeline.process, measures.pipeline)) {
      const key = signalKey({ signal, target });
      targetOf.set(key, { signal, target });
      cells.set(key, measureAgainstOthers(measures, signal, target, compared));
    }
  }
  return {
    cells,
    leftOut,
    leaveOut(key, person) {
      const people = leftOut.get(key) ?? new Set<number>();
      people.add(person);
      leftOut.set(key, people);
      const place = targetOf.get(key);
      if (place === undefined) return;
      cells.set(key, measureAgainstOthers(measures, place.signal, place.target, compared, people));
    },
  };
}

function judgeFamily(
  table: MeasuredTable,
  tier: Signal['tier'],
  rule: EvidenceRule,
  isToldAlready: (comparison: Comparison) => boolean,
): Judged[] {
  for (;;) {
    const family = comparisonsOf(table, ({ adverse }) => adverse, rule).filter(
      (comparison) => comparison.signal.tier === tier && !isToldAlready(comparison),
    );
    const judged = withEvidence(family, rule.falseReports[tier]);
    const found = judged.filter(({ kind }) => kind === 'finding');
    const isNew = found.filter(
      (each) => !(table.leftOut.get(signalKey(each))?.has(each.person) ?? false),
    );
    if (isNew.length === 0) return judged;
    for (const each of isNew) table.leaveOut(signalKey(each), each.person);
  }
}

/** The comparisons of all signals in the directions that are asked about. */
function comparisonsOf(
  { cells }: MeasuredTable,
  directionsOf: (signal: Signal) => readonly Direction[],
  { priorDegrees }: EvidenceRule,
): Comparison[] {
  const comparisons: Comparison[] = [];
  for (const measured of cells.values()) {
    for (const { signal, target, person, own, other, others, difference } of measured) {
      for (const direction of directionsOf(signal)) {
        const byChance = pInDirection(difference, direction);
        const isHopeless = byChance > HOPELESS_P;
        const spread = isHopeless ? 1 : spreadOf(others, priorDegrees);
        const ofMix = isHopeless ? 0 : leadMixP(own, others, direction);
        const p = Math.max(widened(byChance, spread), ofMix);
        const reference = 'others';
        comparisons.push({
          signal,
          target,
          person,
          own,
          other,
          difference,
          reference,
          direction,
          spread,
          p,
        });
      }
    }
  }
  return comparisons;
}

/** Judges the comparisons of one family; those that say nothing are left out. */
function withEvidence(family: readonly Comparison[], falseReports: number): Judged[] {
  const weights = family.map(({ signal }) => signal.weight);
  const { adjusted } = holm({ p: family.map(({ p }) => p), weights });
  const undecided = weights.reduce(
    (sum, weight, index) => ((adjusted[index] as number) <= falseReports ? sum : sum + weight),
    0,
  );
  return family.flatMap((comparison, index) => {
    const q = adjusted[index] as number;
    const kind = kindOf(comparison, q <= falseReports);
    const { weight } = comparison.signal;
    const threshold = (falseReports * weight) / Math.max(weight, undecided);
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

function strongestWatches(watches: readonly Judged[]): Judged[] {
  const byPerson = new Map<number, Judged[]>();
  for (const watch of watches) {
    byPerson.set(watch.person, [...(byPerson.get(watch.person) ?? []), watch]);
  }
  return [...byPerson.values()].flatMap((own) =>
    own.sort((a, b) => a.p - b.p).slice(0, WATCHES_A_PERSON),
  );
}

/** What goes better than with the others, of the signals whose good side is worth praise. */
function strengths(table: MeasuredTable, rule: EvidenceRule): Judged[] {
  const family = comparisonsOf(
    table,
    ({ hasGoodSide, adverse }) => (hasGoodSide ? adverse.map(opposite) : []),
    rule,
  );
  return withEvidence(family, rule.falseStrengths)
    .filter(({ kind }) => kind === 'finding')
    .map((each) => ({ ...each, kind: 'strength' }));
}
