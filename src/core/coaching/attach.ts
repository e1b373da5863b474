import type { Measures } from '../metrics';
import type { Comparison } from './comparison';
import { DIAGNOSES } from './diagnoses';
import type { Diagnosis, Term } from './diagnosis';
import type { Evidence, Judged } from './evidence';
import { isMaterial } from './material';
import { type Measured, measureAgainstOthers, signalKey } from './measured';
import type { Direction } from './signal';
import { signalOf } from './signals';

/** A finding with the diagnosis that explains it; null where no pattern fits. */
export interface Explained {
  readonly finding: Judged;
  readonly diagnosis: Diagnosis | null;
  /** Other diagnoses of the same trouble, named in a line beneath. */
  readonly also: readonly Diagnosis[];
}

/** The founding cases come first, whatever the strength of the others. */
const FOUNDING = 3;

/**
 * Attaches diagnoses to one salesperson's findings. A diagnosis attaches when one of its leading
 * signals is a finding and the other signals of its pattern point their way. Of several that tell
 * the same trouble the founding ones come first, then the one whose leading signal is strongest;
 * the findings of the others are told with it.
 */
export function explain(measures: Measures, evidence: Evidence, person: number): Explained[] {
  const findings = evidence.judged
    .filter((each) => each.kind === 'finding' && each.person === person)
    .sort((a, b) => a.p - b.p);
  const attached = DIAGNOSES.flatMap((diagnosis, rank) => {
    const finding = findings.find((each) => diagnosis.leading.some((term) => isTerm(each, term)));
    if (finding === undefined) return [];
    const points = (term: Term): boolean => pointsItsWay(measures, evidence, person, term);
    const fits = diagnosis.pattern.every((part) =>
      'signal' in part ? points(part) : part.some(points),
    );
    return fits ? [{ diagnosis, finding, rank: Math.min(rank, FOUNDING) }] : [];
  }).sort((a, b) => a.rank - b.rank || a.finding.p - b.finding.p);

  const told: Explained[] = [];
  for (const { diagnosis, finding } of attached) {
    const same = told.findIndex((each) => each.diagnosis?.trouble === diagnosis.trouble);
    const before = told[same];
    if (before === undefined) told.push({ finding, diagnosis, also: [] });
    else told[same] = { ...before, also: [...before.also, diagnosis] };
  }
  const toldFindings = new Set(attached.map(({ finding }) => finding));
  const plain = findings
    .filter((finding) => !toldFindings.has(finding))
    .map((finding) => ({ finding, diagnosis: null, also: [] }));
  return [...told, ...plain];
}

function isTerm({ signal, target, direction, reference }: Comparison, term: Term): boolean {
  return (
    signal.code === term.signal &&
    direction === term.is &&
    (term.step === undefined || target.step === term.step) &&
    (term.against === undefined || reference === term.against)
  );
}

/** Whether a signal that needs no test of its own points the way the pattern says. */
function pointsItsWay(
  measures: Measures,
  { leftOut }: Evidence,
  person: number,
  { signal: code, step, is }: Term,
): boolean {
  const signal = signalOf(code);
  const measured = signal
    .targets(measures.pipeline.process)
    .filter((target) => step === undefined || target.step === step)
    .flatMap((target) => {
      const found = leftOut.get(signalKey({ signal, target }));
      return measureAgainstOthers(measures, signal, target, [person], found);
    });
  const isClearly =
    (direction: Direction) =>
    ({ difference }: Measured): boolean =>
      isMaterial(signal, difference, direction);
  switch (is) {
    case 'high':
      return measured.some(({ difference }) => difference.observed > difference.expected);
    case 'low':
      return measured.some(({ difference }) => difference.observed < difference.expected);
    // Nothing to compare does not speak against "not low".
    case 'not low':
      return !measured.some(isClearly('low'));
    case 'not high':
      return !measured.some(isClearly('high'));
  }
}
