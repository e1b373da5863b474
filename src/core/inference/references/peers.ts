import { FEWEST_OTHERS, othersOf } from '../../pipeline/others';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { Signal, Target } from '../../playbook/signals/signal';
import { type Difference, differenceOf } from '../samples/difference';
import type { Sample } from '../samples/sample';

/** One salesperson's figure set against the others'. */
export interface Measured {
  readonly signal: Signal;
  readonly target: Target;
  /** Index of the salesperson. */
  readonly person: number;
  readonly own: Sample;
  /** The others' sample, all together. */
  readonly other: Sample;
  /** The others' samples one by one: how much they differ among themselves. */
  readonly others: readonly Sample[];
  readonly difference: Difference;
}

/** Names a signal at a target, the same for everybody. */
export function signalKey({ signal, target }: Pick<Measured, 'signal' | 'target'>): string {
  const { stages, origin } = target;
  return `${signal.code}@${stages.join('+')}${origin === undefined ? '' : `${origin.by} ${origin.name}`}`;
}

/**
 * Sets every salesperson against the others at one target. The others never include the person,
 * are of the same group where groups are named, number at least 3, and leave out those already
 * found for the signal, so that one extreme person does not make the rest look odd.
 *
 * @param compared indexes of the salespeople to compare; the others may be more (who has left)
 * @param leftOut indexes of people who are no part of the reference
 */
export function measureAgainstOthers(
  pipelineIndex: PipelineIndex,
  signal: Signal,
  target: Target,
  compared: readonly number[],
  leftOut: ReadonlySet<number> = new Set(),
): Measured[] {
  const { salespeople } = pipelineIndex.pipeline;
  const samples = salespeople.map((_, person) =>
    signal.sample({ pipelineIndex, people: [person] }, target),
  );
  const measured: Measured[] = [];
  for (const person of compared) {
    const own = samples[person];
    if (own === undefined || typeof own === 'string') continue;
    const everybody = othersOf(salespeople, person).filter(
      (other) => typeof samples[other] === 'object',
    );
    const { people } = referencePeople(everybody, person, leftOut);
    if (people.length < FEWEST_OTHERS) continue;
    const other = signal.sample({ pipelineIndex, people }, target);
    if (typeof other === 'string') continue;
    const difference = differenceOf(own, other);
    if (difference === null) continue;
    const others = people.map((each) => samples[each] as Sample);
    measured.push({ signal, target, person, own, other, others, difference });
  }
  return measured;
}

/**
 * The others without those already found. Where too few would be left, a found person keeps all:
 * too few to compare others with, but not to take back what was found.
 */
export function referencePeople(
  everybody: readonly number[],
  person: number,
  leftOut: ReadonlySet<number>,
): { readonly people: readonly number[]; readonly without: readonly number[] } {
  const people = everybody.filter((other) => !leftOut.has(other));
  if (people.length < FEWEST_OTHERS && leftOut.has(person))
    return { people: everybody, without: [] };
  return { people, without: everybody.filter((other) => leftOut.has(other)) };
}
