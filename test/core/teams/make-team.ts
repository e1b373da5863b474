import { pipelineOf } from '../../../bench/simulation/pipeline';
import type { Recording } from '../../../bench/simulation/tables';
import { randomFrom } from '../../../simulation/random';
import { type SimulatedDeal, simulate } from '../../../simulation/simulate';
import type { PersonModel, TeamModel } from '../../../simulation/team-model';
import { usualTeam } from '../../../simulation/usual-team';
import { parseIsoDay } from '../../../src/core/calendar';
import type {
  AssessedComparison,
  Comparison,
  DirectedP,
} from '../../../src/core/inference/comparison';
import type { Direction } from '../../../src/core/inference/direction';
import type { Evidence } from '../../../src/core/inference/judge';
import { pInDirection } from '../../../src/core/inference/samples/difference';
import { indexPipeline, type PipelineIndex } from '../../../src/core/pipeline/pipeline-index';
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

export function madeMeasures(options: TeamOptions = {}): PipelineIndex {
  const model = madeModel(options);
  return indexPipeline(pipelineOf(madeDeals(model, options.seed), model, options.recording));
}

/** Indexes of everybody. */
export function everybody({ pipeline }: PipelineIndex): number[] {
  return pipeline.salespeople.map((_, index) => index);
}

/** Changes the person at an index. */
export function only(index: number, change: (person: PersonModel) => PersonModel) {
  return (person: PersonModel, at: number): PersonModel => (at === index ? change(person) : person);
}

/** A comparison in a direction, as it is asked about. */
type Directed = Omit<AssessedComparison, 'kind' | 'q'>;

/** Comparisons in the directions that are trouble. */
export function inAdverseDirections(comparisons: readonly Comparison[]): Directed[] {
  return comparisons.flatMap(({ toward, ...each }) =>
    each.signal.adverse.map((direction: Direction): Directed & DirectedP => ({
      ...each,
      direction,
      ...toward(direction),
    })),
  );
}

/** Comparisons as comparable data, by name, in an order of their own. */
export function told(comparisons: readonly Directed[], { pipeline }: PipelineIndex): string[] {
  return comparisons
    .map(({ person, signal, target, reference, direction, difference, p }) =>
      [
        pipeline.salespeople[person]?.name,
        signal.code,
        target.stages.join('+'),
        target.origin?.name ?? '',
        reference.kind,
        direction,
        pInDirection(difference, direction).toPrecision(6),
        p.toPrecision(6),
      ].join(' '),
    )
    .sort();
}

/** What was judged as comparable data. */
export function toldEvidence({ assessed }: Evidence, lookup: PipelineIndex): string[] {
  return assessed
    .map((each) => `${each.kind} ${told([each], lookup)[0]} ${each.q.toPrecision(6)}`)
    .sort();
}
