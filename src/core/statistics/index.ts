/**
 * Statistics: pure functions of numbers. Every function takes one options object whose fields are
 * named as in the golden file (`test/fixtures/golden/stats.json`); only the three whose single
 * argument is one number take it plainly (`normalCdf`, `normalQuantile`, `seededRandom`).
 *
 * No answer is null, never 0 or NaN. Arguments outside their domain throw a RangeError: bad rows
 * are sorted out before they come here. Inputs are only read.
 */
export { benjaminiHochberg } from './benjamini-hochberg';
export { type BetaProbabilityOptions, betaProbability } from './beta-probability';
export { type BinomialMidPOptions, binomialMidP } from './binomial-mid-p';
export {
  type CumulativeIncidenceOptions,
  type CumulativeIncidenceResult,
  cumulativeIncidence,
} from './cumulative-incidence';
export { dispersionOfCounts } from './dispersion-of-counts';
export { type FisherMidPOptions, fisherMidP } from './fisher-mid-p';
export { heterogeneityOfRates } from './heterogeneity-of-rates';
export { type Heterogeneity, heterogeneityOfShares } from './heterogeneity-of-shares';
export { heterogeneityOfTimes } from './heterogeneity-of-times';
export { hodgesLehmann } from './hodges-lehmann';
export { holm } from './holm';
export { type KaplanMeierOptions, type KaplanMeierResult, kaplanMeier } from './kaplan-meier';
export { kaplanMeierQuantile } from './kaplan-meier-quantile';
export { kruskalWallis } from './kruskal-wallis';
export { logPochhammer } from './log-pochhammer';
export { type LogRankOptions, type LogRankResult, logRank } from './log-rank';
export { logRankCounts } from './log-rank-counts';
export { type MannWhitneyResult, mannWhitney, type TwoSamples } from './mann-whitney';
export { type MantelHaenszelResult, mantelHaenszel, type Stratum } from './mantel-haenszel';
export { mean } from './mean';
export { median } from './median';
export type { MidP } from './mid-p';
export { normalCdf } from './normal-cdf';
export { normalQuantile } from './normal-quantile';
export type { NumberList } from './number-list';
export { type PoissonIntervalOptions, poissonInterval } from './poisson-interval';
export { type MidPOrNull, type PoissonMidPOptions, poissonMidP } from './poisson-mid-p';
export { type PoissonRateMidPOptions, poissonRateMidP } from './poisson-rate-mid-p';
export { type QuantileOptions, quantile } from './quantile';
export { type QuasiPoissonMidPOptions, quasiPoissonMidP } from './quasi-poisson-mid-p';
export { rankSums } from './rank-sums';
export { restrictedMean } from './restricted-mean';
export { seededRandom } from './seeded-random';
export { shapley } from './shapley';
export { skewedRanksP } from './skewed-ranks';
export { studentCdf } from './student-cdf';
export { type SurvivalCurve, survivalAt } from './survival-curve';
export { type SurvivalQuantile, survivalQuantile } from './survival-quantile';
export { type Interval, type WilsonIntervalOptions, wilsonInterval } from './wilson-interval';
