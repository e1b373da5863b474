import { pipelineOf } from '../../../bench/simulation/pipeline';
import type { Recording } from '../../../bench/simulation/tables';
import { randomFrom } from '../../../simulation/random';
import { type SimulatedDeal, simulate } from '../../../simulation/simulate';
import type { PersonModel, TeamModel } from '../../../simulation/team-model';
import { usualTeam } from '../../../simulation/usual-team';
import { parseIsoDay } from '../../../src/core/calendar';
import { type Comparison, pInDirection } from '../../../src/core/coaching/comparison';
import type { Evidence } from '../../../src/core/coaching/evidence';
import { type Measures, takeMeasures } from '../../../src/core/metrics';
import { seededRandom } from '../../../src/core/statistics';

export const FROM = parseIsoDay('2025-09-01') as number;
export const TO = parseIsoDay('2026-11-23') as number;

/** How a made-up team differs from one of six equals with some 35 decided proposals each. */
export interface TeamOptions {
  readonly people?: number;
  readonly seed?: number;
  readonly change?: (person: PersonModel, index: number) => PersonModel;
  readonly recording?: Recording;
}

export function madeModel({ people = 6, change }: TeamOptions = {}): TeamModel {
  return usualTeam({
    people,
    from: FROM,
    to: TO,
    leadsPerWeek: 1.8,
    change: (person, index) => change?.({ ...person, rush: 0 }, index) ?? { ...person, rush: 0 },
  });
}

export function madeDeals(model: TeamModel, seed = 7): SimulatedDeal[] {
  return simulate(model, randomFrom(seededRandom(seed)));
}

export function madeMeasures(options: TeamOptions = {}): Measures {
  const model = madeModel(options);
  return takeMeasures(pipelineOf(madeDeals(model, options.seed), model, options.recording));
}

/** Indexes of everybody. */
export function everybody({ pipeline }: Measures): number[] {
  return pipeline.salespeople.map((_, index) => index);
}

/** Changes the person at an index. */
export function only(index: number, change: (person: PersonModel) => PersonModel) {
  return (person: PersonModel, at: number): PersonModel => (at === index ? change(person) : person);
}

/** Comparisons as comparable data, by name, in an order of their own. */
export function told(comparisons: readonly Comparison[], { pipeline }: Measures): string[] {
  return comparisons
    .map(({ person, signal, target, reference, direction, difference, p }) =>
      [
        pipeline.salespeople[person]?.name,
        signal.code,
        target.stages.join('+'),
        target.origin?.name ?? '',
        reference,
        direction,
        pInDirection(difference, direction).toPrecision(6),
        p.toPrecision(6),
      ].join(' '),
    )
    .sort();
}

/** What was judged as comparable data. */
export function toldEvidence({ judged }: Evidence, measures: Measures): string[] {
  return judged
    .map(
      (each) =>
        `${each.kind} ${told([each], measures)[0]} ${each.q.toPrecision(6)} ${each.threshold.toPrecision(6)}`,
    )
    .sort();
}
