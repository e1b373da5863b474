import type { AssessedComparison, Evidence } from '../inference/judge';
import { isMaterial } from '../inference/material';
import { compareWithOwnPast, twoSpans } from '../inference/references/own-past';
import { measureAgainstOthers, signalKey } from '../inference/references/peers';
import type { Difference } from '../inference/samples/difference';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { stepOrder } from '../process';
import { DIAGNOSES, FOUNDING_CASES } from './diagnoses';
import type { Diagnosis, Term } from './diagnoses/diagnosis';
import type { Direction, Signal, Target } from './signals/signal';
import { signalOf } from './signals/signals';
import { lastTarget } from './signals/targets';

/** A finding, or a strength, with the diagnosis that explains it; null where no pattern fits. */
export interface Explained {
  readonly finding: AssessedComparison;
  readonly diagnosis: Diagnosis | null;
  /** Other diagnoses of the same trouble, named in a line beneath. */
  readonly also: readonly Diagnosis[];
}

/**
 * Attaches diagnoses to one salesperson's findings. A diagnosis attaches when one of its leading
 * signals is a finding and the other signals of its pattern point their way. Of several that tell
 * the same trouble the founding ones come first, then the one whose leading signal is strongest;
 * the findings of the others are told with it. A diagnosis that a strength leads comes with it.
 */
export function matchDiagnoses(
  pipelineIndex: PipelineIndex,
  evidence: Evidence,
  person: number,
): Explained[] {
  const own = evidence.judged
    .filter((each) => each.kind !== 'watch' && each.person === person)
    .sort((a, b) => a.p - b.p);
  const attached = DIAGNOSES.flatMap((diagnosis, rank) => {
    const points = (part: Term): boolean => pointsItsWay(pipelineIndex, evidence, person, part);
    for (const term of diagnosis.leading) {
      const finding = own.find((each) => isLedBy(each, term, pipelineIndex));
      if (finding === undefined || (term.with !== undefined && !points(term.with))) continue;
      const fits = diagnosis.pattern.every((part) =>
        'signal' in part ? points(part) : part.some(points),
      );
      if (!fits) return [];
      const isOfItsReference = term.against !== undefined && term.against === finding.reference;
      return [{ diagnosis, finding, rank: isOfItsReference ? -1 : Math.min(rank, FOUNDING_CASES) }];
    }
    return [];
  }).sort((a, b) => a.rank - b.rank || a.finding.p - b.finding.p);

  const told: Explained[] = [];
  for (const { diagnosis, finding } of attached) {
    const same = told.findIndex(
      (each) =>
        each.diagnosis?.problemArea === diagnosis.problemArea && each.finding.kind === finding.kind,
    );
    const before = told[same];
    if (before === undefined) told.push({ finding, diagnosis, also: [] });
    else told[same] = { ...before, also: [...before.also, diagnosis] };
  }
  const toldFindings = new Set(attached.map(({ finding }) => finding));
  const isLetThrough = own.some(({ signal }) => signal.code === 'let through');
  const plain = own
    .filter((each) => !toldFindings.has(each) && each.signal.reportOnlyInDiagnosis === undefined)
    // What the talk is about must not be praised in the same breath.
    .filter(
      ({ kind, target }) =>
        !(isLetThrough && kind === 'strength' && target.step === 'qualification'),
    )
    .map((finding) => ({ finding, diagnosis: null, also: [] }));
  return [...told, ...plain];
}

/** Whether a finding or a strength leads the term. */
function isLedBy(
  judged: AssessedComparison,
  term: Term,
  { pipeline: { process } }: PipelineIndex,
): boolean {
  const { signal, target, direction, reference, alsoAgainst } = judged;
  return (
    signal.code === term.signal &&
    direction === term.is &&
    isAt(target, term, lastTarget(process)) &&
    (term.against === undefined ||
      reference === term.against ||
      (alsoAgainst ?? []).some(
        (each) => each.kind === 'finding' && each.reference === term.against,
      ))
  );
}

function isAt({ step, stage }: Target, term: Term, [last]: readonly Target[]): boolean {
  if (term.step !== undefined && step !== term.step) return false;
  if (term.at !== undefined && stage !== last?.stage) return false;
  return term.after === undefined || (step !== null && stepOrder(step) > stepOrder(term.after));
}

/** Whether a signal that needs no test of its own points the way the pattern says. */
function pointsItsWay(
  pipelineIndex: PipelineIndex,
  evidence: Evidence,
  person: number,
  term: Term,
): boolean {
  const signal = signalOf(term.signal);
  const differences = differencesFor(pipelineIndex, evidence, person, signal, term);
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

function differencesFor(
  pipelineIndex: PipelineIndex,
  { leftOut }: Evidence,
  person: number,
  signal: Signal,
  term: Term,
): Difference[] {
  const { pipeline } = pipelineIndex;
  if (term.against === 'own past') {
    return compareWithOwnPast(twoSpans(pipeline), [person], 1)
      .filter((each) => each.signal === signal)
      .map(({ difference }) => difference);
  }
  const last = lastTarget(pipeline.process);
  return signal
    .targets(pipeline.process, pipeline)
    .filter((target) => isAt(target, term, last))
    .flatMap((target) => {
      const found = leftOut.get(signalKey({ signal, target }));
      return measureAgainstOthers(pipelineIndex, signal, target, [person], found);
    })
    .map(({ difference }) => difference);
}
