import type { AssessedComparison, Comparison } from '../inference/comparison';
import type { Direction } from '../inference/direction';
import type { Evidence } from '../inference/judge';
import { isMaterial } from '../inference/material';
import { compareWithOwnPast, twoSpans } from '../inference/references/own-past';
import type { Target } from '../inference/signal';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { stepOrder } from '../process';
import { DIAGNOSES } from './diagnoses';
import type { Diagnosis, Term } from './diagnoses/diagnosis';
import type { Signal } from './signals/signal';
import { signalOf } from './signals/signals';
import { lastTarget } from './signals/targets';

/** What was found of one salesperson, with the diagnosis that it leads; null where none fits. */
export interface Match {
  readonly comparison: AssessedComparison<Signal>;
  readonly diagnosis: Diagnosis | null;
  /** Other diagnoses of the same problem, named in a line beneath. */
  readonly also: readonly Diagnosis[];
}

/**
 * Matches diagnoses to one salesperson's findings. A diagnosis matches when one of its leading
 * signals is a finding and the other signals of its pattern point its way. Of several in the same
 * problem area the founding ones come first, then the one whose leading signal is strongest; the
 * others are named with it. A diagnosis that a strength leads comes with the strength.
 */
export function matchDiagnoses(
  lookup: PipelineIndex,
  evidence: Evidence<Signal>,
  person: number,
): Match[] {
  const own = evidence.assessed.filter((each) => each.person === person).sort((a, b) => a.p - b.p);
  const points = (term: Term): boolean => pointsItsWay(lookup, evidence, person, term);
  const isCompared = (term: Term): boolean =>
    comparisonsFor(lookup, evidence, person, term).length > 0;
  const matching = DIAGNOSES.flatMap((diagnosis, rank) => {
    for (const term of diagnosis.leading) {
      const comparison = own.find((each) => isLedBy(each, term, lookup));
      if (comparison === undefined || (term.with !== undefined && !points(term.with))) continue;
      const fits = (diagnosis.pattern ?? []).every((part) => {
        if ('signal' in part) return points(part);
        // What can be compared with nothing does not stand in for what was compared.
        const told = part.filter(isCompared);
        return (told.length > 0 ? told : part).some(points);
      });
      if (!fits) return [];
      const isOfItsReference =
        term.against !== undefined && term.against === comparison.reference.kind;
      // Led by its own reference first, then the founding cases in their order, then all others.
      const order = diagnosis.isFounding ? rank : DIAGNOSES.length;
      return [{ diagnosis, comparison, rank: isOfItsReference ? -1 : order }];
    }
    return [];
  }).sort((a, b) => a.rank - b.rank || a.comparison.p - b.comparison.p);

  const matches: Match[] = [];
  for (const { diagnosis, comparison } of matching) {
    const same = matches.findIndex(
      (each) =>
        each.diagnosis?.problemArea === diagnosis.problemArea &&
        each.comparison.kind === comparison.kind,
    );
    const before = matches[same];
    if (before === undefined) matches.push({ comparison, diagnosis, also: [] });
    else matches[same] = { ...before, also: [...before.also, diagnosis] };
  }
  const matched = new Set(matching.map(({ comparison }) => comparison));
  const troubles = matching.flatMap(({ comparison: { kind }, diagnosis: { pattern = [] } }) =>
    kind === 'finding' ? pattern.flat().filter(({ isTrouble = false }) => isTrouble) : [],
  );
  return [...matches, ...withoutDiagnosis(own, matched)].filter(
    ({ comparison: { kind, signal, direction } }) =>
      kind !== 'strength' ||
      !troubles.some((term) => term.signal === signal.code && term.is === direction),
  );
}

/** What was found and leads no diagnosis, where it may be told by itself. */
function withoutDiagnosis(
  own: ReadonlyArray<AssessedComparison<Signal>>,
  matched: ReadonlySet<AssessedComparison<Signal>>,
): Match[] {
  const isLetThrough = own.some(({ signal }) => signal.code === 'let through');
  return (
    own
      .filter((each) => !matched.has(each) && !each.signal.reportOnlyInDiagnosis)
      // Of several kinds of activities one leads the diagnosis; the others are no trouble of their own.
      .filter(({ kind, signal }) => kind === 'strength' || signal.code !== 'effort')
      // What the talk is about must not be praised in the same breath.
      .filter(
        ({ kind, target }) =>
          !(isLetThrough && kind === 'strength' && target.step === 'qualification'),
      )
      .map((comparison) => ({ comparison, diagnosis: null, also: [] }))
  );
}

/** Whether a finding or a strength leads the term. */
function isLedBy(
  comparison: AssessedComparison<Signal>,
  term: Term,
  { pipeline: { process } }: PipelineIndex,
): boolean {
  const { signal, target, direction, reference, alsoAgainst } = comparison;
  return (
    signal.code === term.signal &&
    direction === term.is &&
    isAt(target, term, lastTarget(process)) &&
    (term.against === undefined ||
      reference.kind === term.against ||
      (alsoAgainst ?? []).some((each) => each.reference.kind === term.against))
  );
}

function isAt({ step, stage }: Target, term: Term, [last]: readonly Target[]): boolean {
  if (term.step !== undefined && step !== term.step) return false;
  if (term.at !== undefined && stage !== last?.stage) return false;
  return term.after === undefined || (step !== null && stepOrder(step) > stepOrder(term.after));
}

/** Whether a signal that needs no test of its own points the way the pattern says. */
function pointsItsWay(
  lookup: PipelineIndex,
  evidence: Evidence<Signal>,
  person: number,
  term: Term,
): boolean {
  const signal = signalOf(term.signal);
  const differences = comparisonsFor(lookup, evidence, person, term).map(
    ({ difference }) => difference,
  );
  const isClearly = (direction: Direction): boolean =>
    differences.some((each) => isMaterial(signal, each, direction));
  switch (term.is) {
    case 'high':
      return differences.some(({ observed, expected }) => observed > expected);
    case 'low':
      return differences.some(({ observed, expected }) => observed < expected);
    case 'clearly high':
      return isClearly('high');
    case 'clearly low':
      return isClearly('low');
    // Nothing to compare does not speak against "not low".
    case 'not low':
      return !isClearly('low');
    case 'not high':
      return !isClearly('high');
  }
}

/**
 * A salesperson's comparisons by a term's signal, where and against what the term says: with the
 * others, where there are none with what was agreed.
 */
function comparisonsFor(
  { pipeline }: PipelineIndex,
  { peers, comparisons }: Evidence<Signal>,
  person: number,
  term: Term,
): ReadonlyArray<Comparison<Signal>> {
  const signal = signalOf(term.signal);
  if (term.against === 'own past') {
    return compareWithOwnPast(twoSpans(pipeline), [person], [signal], 1);
  }
  const last = lastTarget(pipeline.process);
  const withOthers = signal
    .targets(pipeline.process, pipeline)
    .filter((target) => isAt(target, term, last))
    .flatMap((target) => peers.of({ signal, target }, person) ?? []);
  if (withOthers.length > 0) return withOthers;
  return comparisons.filter(
    (each) =>
      each.reference.kind === 'agreed' &&
      each.person === person &&
      each.signal.code === signal.code &&
      isAt(each.target, term, last),
  );
}
