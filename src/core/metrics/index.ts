export { type AbsenceCode, absent, type Figure, present } from './absence';
export type { OpenInStage } from './balance';
export { type ByPerson, mapByPerson, partOf } from './by-person';
export { type DealsByStanding, dealsByStanding } from './closed-deals';
export { type Conversion, conversion, eventualConversion } from './conversion';
export {
  cycleLengths,
  discountByValue,
  type MiddleAndMean,
  middleAndMean,
  velocityPerDay,
  wonAmounts,
  wonDiscounts,
} from './deal-figures';
export { type Exposure, exposures, FEWEST_WEEKS } from './exposure';
export { type FirstEntry, firstEntries, recordingOf } from './first-entries';
export { type LostStages, lostStages, sumLostStages } from './lost-stages';
export {
  type Measures,
  type Metrics,
  metricsOf,
  type StageFigures,
  stageFigures,
  takeMeasures,
} from './metrics';
export { type OpenVisit, openVisits } from './open-visits';
export { buildPipeline, type Pipeline, type PipelineInput, STANDING } from './pipeline';
export { type Proposals, proposalStages, proposalsIntoDeals } from './proposals';
export { onePerson, type Selection, somePeople, TEAM } from './selection';
export { noCounts, type StageCounts, type StageTally, sumCounts, tallyStages } from './stage-tally';
export { measureTimes, type StageTimes, type TimesInStages } from './stage-times';
export { isBookedAhead, type LimitFinder, stalledVisits } from './stalled';
export {
  leftFlags,
  type MedianTime,
  type StalledLimit,
  stalledLimit,
  timeInStage,
} from './time-in-stage';
export { totalPace, type WeeklyEntries, weeklyEntries } from './weekly-entries';
export { type WinRate, winRate } from './win-rate';
