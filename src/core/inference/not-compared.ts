import type { AbsenceCode } from '../pipeline/absence';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { processInForce } from '../process';
import type { Comparison, ReferenceKind } from './comparison';
import { FEWEST_OUTCOMES } from './material';
import type { Sample } from './samples/sample';
import type { Signal, SignalAtTarget } from './signal';

/** Why a figure was set against nothing: it is absent itself, rests on little, or has no reference. */
export type WhyNotCompared = AbsenceCode | 'too-few-outcomes';

/** A signal that could not be compared for somebody. */
export interface NotCompared<S extends Signal = Signal> extends SignalAtTarget<S> {
  readonly reason: WhyNotCompared;
  /** With what it was set beside on too few outcomes; null for other reasons. */
  readonly against: ReferenceKind | null;
}

/** On how much a comparison rests, and with what it was made. */
interface RestsOn {
  readonly outcomes: number;
  readonly against: ReferenceKind;
}

/** For each person and code of a signal the comparison that rests on most. */
export type ComparedOutcomes = ReadonlyMap<number, ReadonlyMap<string, RestsOn>>;

/** Counts on how many outcomes everybody's comparisons rest, whatever the reference. */
export function comparedOutcomes(comparisons: ReadonlyArray<Comparison>): ComparedOutcomes {
  const byPerson = new Map<number, Map<string, RestsOn>>();
  for (const { person, signal, difference, reference } of comparisons) {
    const own = byPerson.get(person) ?? new Map<string, RestsOn>();
    byPerson.set(person, own);
    const { outcomes } = difference;
    if (outcomes >= (own.get(signal.code)?.outcomes ?? 0)) {
      own.set(signal.code, { outcomes, against: reference.kind });
    }
  }
  return byPerson;
}

/**
 * Those of some signals that were not compared for a person: neither with others, nor with what
 * was agreed, nor with the own past, on enough outcomes.
 */
export function notCompared<S extends Signal>(
  lookup: PipelineIndex,
  outcomes: ComparedOutcomes,
  signals: readonly S[],
  person: number,
): Array<NotCompared<S>> {
  const { pipeline } = lookup;
  return signals.flatMap((signal): Array<NotCompared<S>> => {
    const [target] = signal.targets(pipeline.process, pipeline);
    const rest = outcomes.get(person)?.get(signal.code);
    if (target === undefined || (rest !== undefined && rest.outcomes >= FEWEST_OUTCOMES)) return [];
    if (rest !== undefined) {
      return [{ signal, target, reason: 'too-few-outcomes', against: rest.against }];
    }
    const own = signal.sample({ lookup, people: [person] }, target);
    const reason = typeof own === 'string' ? own : whyNoReference(lookup, person, own);
    return [{ signal, target, reason, against: null }];
  });
}

/** Why a figure that is there has nothing beside it: what was agreed needs the days of decisions. */
function whyNoReference(
  { pipeline: { agreements, salespeople, asOf }, decisions }: PipelineIndex,
  person: number,
  own: Sample,
): WhyNotCompared {
  const isAgreed = processInForce(agreements, salespeople[person]?.name ?? '', asOf) !== null;
  const needsDays = isAgreed && own.kind !== 'pace' && decisions.noDays !== null;
  return needsDays ? 'no-decision-dates' : 'too-few-others';
}
