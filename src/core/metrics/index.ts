export type { AbsenceCode, Figure } from './absence';
export { partOf } from './by-person';
export type { DealsByStanding } from './closed-deals';
export { conversion } from './conversion';
export {
  cycleLengths,
  numbersOf,
  velocityPerDay,
  wonAmounts,
  wonDiscounts,
} from './deal-figures';
export type { Estimate } from './estimate';
export { type Exposure, exposures, FEWEST_WEEKS } from './exposure';
export { type FirstEntry, firstEntries, recordingOf } from './first-entries';
export { sumLostStages } from './lost-stages';
export { type Measures, takeMeasures } from './measures';
export { type Metrics, metricsOf, type StageFigures, stageFigures, timeOf } from './metrics';
export { medianOf } from './middle';
export { openVisits } from './open-visits';
export { buildPipeline, type Pipeline, STANDING } from './pipeline';
export { type Plan, type PlannedStage, planBack } from './plan';
export { proposalStages } from './proposals';
export { onePerson, somePeople } from './selection';
export { isOverdue, type Slippage, slippageOf } from './slippage';
export { type Origin, originFigures } from './sources';
export { type StageCounts, sumCounts, tallyStages } from './stage-tally';
export { measureTimes, type StageTimes } from './stage-times';
export { isBookedAhead, stalledVisits } from './stalled';
export { steadyStateShares } from './steady-state';
export { leftFlags, type StalledLimit, timeInStage } from './time-in-stage';
export { totalPace, type WeeklyEntries, weeklyEntries } from './weekly-entries';
export { winRate } from './win-rate';
