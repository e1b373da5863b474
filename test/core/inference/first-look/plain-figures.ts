import type { Comparison } from '../../../../src/core/inference/comparison';
import type { Lean } from '../../../../src/core/inference/first-look/lean';
import { leansOf } from '../../../../src/core/inference/first-look/leans-of';
import { againstTarget } from '../../../../src/core/inference/references/against-target';
import type { PaceSample } from '../../../../src/core/inference/samples/pace';
import type { Sample } from '../../../../src/core/inference/samples/sample';
import { shareSample } from '../../../../src/core/inference/samples/share';
import type { Signal, Target } from '../../../../src/core/inference/signal';
import { signalsAtTargets } from '../../../../src/core/inference/signal';
import type { PipelineIndex } from '../../../../src/core/pipeline/pipeline-index';
import type { SignalCode } from '../../../../src/core/playbook/signals/signal';
import { signalOf } from '../../../../src/core/playbook/signals/signals';

/** Everybody's samples of one headline figure; null for somebody who has none. */
export interface PlainFigure {
  readonly code: SignalCode;
  readonly samples: ReadonlyArray<Sample | null>;
  /** A target that everybody has agreed to. */
  readonly agreed?: number;
}

export const shares = (...counts: ReadonlyArray<readonly [won: number, decided: number]>) =>
  counts.map(([won, decided]) => shareSample(won, decided));

export const discounts = (...lists: ReadonlyArray<readonly number[]>) =>
  lists.map((values) => ({ kind: 'amounts', values }) as const);

/** So many events over so many weeks, as evenly as can be. */
export const paces = (...counts: ReadonlyArray<readonly [events: number, weeks: number]>) =>
  counts.map(
    ([events, weeks]): PaceSample => ({
      kind: 'pace',
      events,
      weeks,
      weekly: [
        Array.from(
          { length: weeks },
          (_, week) =>
            Math.floor(((week + 1) * events) / weeks) - Math.floor((week * events) / weeks),
        ),
      ],
    }),
  );

/** The leans of a team whose figures are given as they are, without any deals. */
export function leansOfFigures(
  figures: readonly PlainFigure[],
  groups: ReadonlyArray<string | null> = [],
): Lean[] {
  const people = figures[0]?.samples.map((_, person) => person) ?? [];
  const salespeople = people.map((person) => ({ group: groups[person] ?? null }));
  const lookup = { pipeline: { salespeople } } as unknown as PipelineIndex;
  const signals = figures.map(({ code, samples }): Signal => {
    const target: Target = { stage: STAGES[code] ?? null, step: null, stages: [] };
    return {
      ...signalOf(code),
      targets: () => [target],
      sample: ({ people: [first, ...more] }) =>
        (more.length === 0 && samples[first ?? -1]) || 'no-deals',
    };
  });
  const agreed = signalsAtTargets(signals, lookup.pipeline).flatMap((place, index) =>
    people.flatMap((person): Comparison[] => {
      const own = figures[index]?.samples[person] ?? null;
      const target = figures[index]?.agreed;
      const difference = own === null || target === undefined ? null : againstTarget(own, target);
      return own === null || difference === null
        ? []
        : [
            {
              ...place,
              person,
              own,
              difference,
              reference: { kind: 'agreed', people: [], excluded: [] },
              other: null,
              toward: () => ({ overdispersion: 1, p: 1 }),
            },
          ];
    }),
  );
  return leansOf(lookup, people, signals, agreed);
}

const STAGES: Partial<Record<SignalCode, number>> = {
  entries: 0,
  'proposals per week': 1,
  'proposals into deals': 1,
};

/** The probability of a person's lean at a figure; null without one. */
export function probabilityOf(leans: readonly Lean[], person: number, code: SignalCode) {
  return (
    leans.find((lean) => lean.person === person && lean.signal.code === code)?.probability ?? null
  );
}
