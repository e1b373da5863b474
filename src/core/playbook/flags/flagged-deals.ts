import { openVisits } from '../../pipeline/open-visits';
import { STANDING } from '../../pipeline/pipeline';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { personalProcess, type Stage } from '../../process';
import type { FlaggedDeal } from './flag';
import { placeKey, type RepeatedRow } from './repeated-rows';

/** The deals as the flags look at them, one after the other; without those that are not yet deals. */
export function* flaggedDeals(
  { pipeline }: PipelineIndex,
  repeated: ReadonlyMap<string, RepeatedRow>,
): Generator<FlaggedDeal> {
  const { deals, standing, owner, process, salespeople } = pipeline;
  const openVisit = new Map(openVisits(pipeline).map((visit) => [visit.deal, visit]));
  const stagesOf = salespeople.map(({ name }) => personalProcess(process, name));
  for (let index = 0; index < deals.length; index++) {
    const deal = deals[index];
    const code = standing[index];
    if (deal === undefined || code === STANDING.notYet) continue;
    const person = owner[index] as number;
    const visit = openVisit.get(index);
    const stages: readonly Stage[] = stagesOf[person] ?? process.stages;
    yield {
      deal,
      index,
      standing: code === STANDING.open ? 'open' : code === STANDING.won ? 'won' : 'lost',
      person,
      stage: visit === undefined ? null : (stages[visit.stage] ?? null),
      stageIndex: visit?.stage ?? -1,
      stagesSoFar: stages.slice(0, (visit?.stage ?? -1) + 1).filter(({ skip }) => !skip),
      daysInStage: visit === undefined || Number.isNaN(visit.days) ? null : visit.days,
      repeatedIn: repeated.size === 0 ? [] : (repeated.get(placeKey(deal))?.others ?? []),
    };
  }
}
