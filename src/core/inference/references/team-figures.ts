import type { Pipeline } from '../../pipeline/pipeline';
import { sumOf } from '../../sum';
import type { Comparison, TeamComparison } from '../comparison';
import { inflatePValue } from '../inflate-p-value';
import { pInDirection } from '../samples/difference';
import type { PaceSample } from '../samples/pace';
import { type Sample, together } from '../samples/sample';
import type { Signal } from '../signal';
import { weeklyDispersion } from '../weekly-dispersion';
import { againstTarget } from './against-target';
import { changeOf, type TwoSpans } from './own-past';
import { targetNow } from './target-now';

/**
 * A team's figure against a target that all of it agreed to: the people's samples together, and of
 * what was expected of each as much as the sample weighs. Null where anybody agreed to nothing or to
 * something else.
 */
export function teamAgainstAgreed<S extends Signal>(
  pipeline: Pipeline,
  compared: readonly number[],
  members: ReadonlyArray<Comparison<S>>,
): TeamComparison<S> | null {
  const [first] = members;
  const own = together(members.map((each) => each.own));
  if (first === undefined || own === null) return null;
  const targets = compared.map((person) => targetNow(pipeline, first, person));
  if (targets.some((target) => target === null || target !== targets[0])) return null;
  const meanOf = (figure: (each: Comparison<S>) => number): number =>
    sumOf(members.map((each) => figure(each) * weightOf(each.own))) / weightOf(own);
  const expected = meanOf(({ difference }) => difference.expected);
  const difference = againstTarget(own, expected, teamDispersion(own));
  if (difference === null) return null;
  return {
    signal: first.signal,
    target: first.target,
    person: null,
    reference: { kind: 'agreed', people: [], excluded: [] },
    own,
    other: null,
    difference,
    agreed: meanOf((each) => each.agreed ?? each.difference.expected),
    toward: (direction) => ({ overdispersion: 1, p: pInDirection(difference, direction) }),
  };
}

/** A team's last weeks against the time before, of those who were there. */
export function teamAgainstOwnPast<S extends Signal>(
  spans: TwoSpans,
  members: ReadonlyArray<Comparison<S>>,
): TeamComparison<S> | null {
  const [first] = members;
  const people = members.map(({ person }) => person);
  const change = first === undefined ? null : changeOf(spans, first, people);
  if (first === undefined || change === null) return null;
  // How paces vary is taken without what all have in common, but that is what is asked for here.
  const overdispersion = teamDispersion(change.other);
  return {
    signal: first.signal,
    target: first.target,
    person: null,
    reference: { kind: 'own past', people, excluded: [] },
    ...change,
    toward: (direction) => ({
      overdispersion,
      p: inflatePValue(pInDirection(change.difference, direction), overdispersion),
    }),
  };
}

/** What a sample's figure is a mean over. */
function weightOf(sample: Sample): number {
  switch (sample.kind) {
    case 'share':
      return sample.trials;
    case 'pace':
      return sample.weeks;
    case 'amounts':
      return sample.values.length;
    case 'times':
      return sample.days.length;
  }
}

/**
 * How much more a team's weekly counts vary than single events would, at least 1: each person's
 * leads come in batches, and a season moves all at once.
 */
function teamDispersion(sample: Sample): number {
  if (sample.kind !== 'pace') return 1;
  return Math.max(weeklyDispersion(sample.weekly), weeklyDispersion([weeksTogether(sample)]));
}

/** The team's counts of single weeks, matched from the last one backward. */
function weeksTogether({ weekly }: PaceSample): number[] {
  const weeks = Math.max(0, ...weekly.map(({ length }) => length));
  return Array.from({ length: weeks }, (_, week) =>
    sumOf(weekly.map((counts) => counts[counts.length - weeks + week] ?? 0)),
  );
}
