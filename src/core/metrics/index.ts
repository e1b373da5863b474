export { type AbsenceCode, absent, type Figure, present } from './absence';
export type { OpenInStage } from './balance';
export { type ByPerson, mapByPerson, partOf } from './by-person';
export { type DealsByStanding, dealsByStanding } from './closed-deals';
export { conversion, eventualConversion } from './conversion';
export {
  cycleLengths,
  discountByValue,
  velocityPerDay,
  wonAmounts,
  wonDiscounts,
} from './deal-figures';
export { type Estimate, estimate, noEstimate, type Unit } from './estimate';
export { type Exposure, exposures, FEWEST_WEEKS } from './exposure';
export { type FirstEntry, firstEntries, recordingOf } from './first-entries';
export { type LostStages, lostStages, sumLostStages } from './lost-stages';
export { type Measures, takeMeasures } from './measures';
export { type Metrics, metricsOf, type StageFigures, stageFigures, timeOf } from './metrics';
export { meanOf, medianOf } from './middle';
export { type OpenVisit, openVisits } from './open-visits';
export { buildPipeline, type Pipeline, type PipelineInput, STANDING } from './pipeline';
export { type Plan, type PlannedStage, planBack } from './plan';
export { type Proposals, proposalStages, proposalsIntoDeals } from './proposals';
export { onePerson, type Selection, somePeople, TEAM } from './selection';
export { isOverdue, type Slippage, slippageOf } from './slippage';
export { type Origin, type OriginFigures, originFigures } from './sources';
export { noCounts, type StageCounts, type StageTally, sumCounts, tallyStages } from './stage-tally';
export { measureTimes, type StageTimes, type TimesInStages } from './stage-times';
export { isBookedAhead, type LimitFinder, stalledVisits } from './stalled';
export { steadyStateShares } from './steady-state';
export { leftFlags, type StalledLimit, stalledLimit, timeInStage } from './time-in-stage';
export { totalPace, type WeeklyEntries, weeklyEntries } from './weekly-entries';
export { type WinRate, winRate } from './win-rate';
