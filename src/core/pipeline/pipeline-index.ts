import { ALL_DATA, isUnlimited } from '../calendar';
import { memoize, memoizeFields } from '../memoize';
import type { AbsenceCode } from './absence';
import { type Arrivals, arrivalsOf } from './arrivals';
import { type ByPerson, partOf } from './by-person';
import { type DealsByStanding, dealsByStanding } from './deals-by-standing';
import { type Decisions, decisionsOf } from './decisions';
import { type Effort, effortOf } from './effort';
import { firstDeeds } from './exposure';
import { type LostStages, lostStages } from './lost-stages';
import { type OpenInStage, openByStage } from './open-by-stage';
import { type Origin, type OutcomesByOrigin, outcomesByOrigin } from './outcomes-by-origin';
import { type PassedOver, passedOver } from './passed-over';
import type { Pipeline } from './pipeline';
import { areProposalsDated, type ProposedDeals, proposedDeals } from './proposals';
import { TEAM } from './selection';
import { countSkips } from './skips';
import { stageOutcomes } from './stage-outcomes';
import { type StageTally, tallyStages } from './stage-tally';
import { type StageTimes, type TimesInStages, timesInStages } from './stage-times';
import { countStalled } from './stalled';
import { type LimitFinder, limitFinder } from './stalled-limit';
import { type WeeklyEntries, weeklyEntries } from './weekly-entries';
import { cycleLengths, wonAmounts, wonDiscounts } from './won-deals';

/** A salesperson's index, or null for the team. */
type Person = number | null;

/**
 * What every metric and every signal draws on. Each part goes through the pipeline once for
 * everybody, when it is first asked for: of a span that is only compared with another nobody wants
 * to know the times or what is stalled.
 */
export interface PipelineIndex {
  readonly pipeline: Pipeline;
  /** Deals won and lost in the window, and open. */
  readonly standing: ByPerson<DealsByStanding>;
  /** What the sheet tells of how deals were decided, and which figures it does not bear. */
  readonly decisions: Decisions;
  /** How many of the lost deals have a known stage. */
  readonly lost: ByPerson<LostStages>;
  /** How many deals entered each stage, and how they left it. */
  readonly tally: StageTally;
  /** How many deals went on without having been in a stage. */
  readonly passedOver: PassedOver;
  /** What was decided at each stage by lead source, for each salesperson and stage. */
  readonly stageOutcomes: ReadonlyArray<readonly OutcomesByOrigin[]>;
  /** Won of the decided deals by lead source or prospecting method, for each salesperson. */
  readonly outcomes: (origin: Origin) => readonly OutcomesByOrigin[];
  /** How many deals passed one of some stages over, for each salesperson. */
  readonly skips: (stages: readonly number[]) => readonly number[];
  /** Open deals by stage. */
  readonly open: ByPerson<readonly OpenInStage[]>;

  /** Days of the visits to a stage, for any selection of people. */
  readonly times: TimesInStages;
  /** The team's times by stage. */
  readonly teamTimes: readonly StageTimes[];
  /** How long is too long; rests on all of the team's visits, whatever the window. */
  readonly limitOf: LimitFinder;
  /** Stalled open deals by stage. */
  readonly stalled: ByPerson<readonly number[]>;

  /** First entries into some stages over the weeks on record, for each salesperson. */
  readonly weeklyEntries: (stages: readonly number[]) => readonly WeeklyEntries[];
  /** What everybody did before there was a deal. */
  readonly effort: Effort;
  /** New deals; null where the days of entries are not recorded. */
  readonly arrivals: Arrivals | null;
  /** The deals that had a proposal. */
  readonly proposals: ProposedDeals;
  /** Won of these by lead source, for each salesperson. */
  readonly proposalOutcomes: readonly OutcomesByOrigin[];

  /** Days from creation to closing, amounts and discounts of the won deals, each ascending. */
  readonly cycleLengths: (person: Person) => readonly number[];
  readonly wonAmounts: (person: Person) => readonly number[];
  readonly wonDiscounts: (person: Person) => readonly number[];
}

/** Makes the index of a pipeline; nothing is worked out before it is asked for. */
export function indexPipeline(pipeline: Pipeline): PipelineIndex {
  const limits = memoize(() => limitFinder(pipeline, timesForLimits(index)));
  // Of deals decided on unknown days only some would be in the window.
  const wonOf = (person: Person): readonly number[] =>
    index.decisions.notInWindow === null ? partOf(index.standing, person).won : [];
  const index: PipelineIndex = memoizeFields<PipelineIndex>({
    pipeline: () => pipeline,
    standing: () => dealsByStanding(pipeline),
    decisions: () => decisionsOf(pipeline),
    lost: () => lostStages(pipeline, index.standing),
    tally: () => tallyStages(pipeline),
    passedOver: () => passedOver(pipeline),
    stageOutcomes: () => stageOutcomes(pipeline),
    outcomes: () => memoize((origin) => countByOrigin(pipeline, index.standing, origin)),
    skips: () => memoize((stages) => countSkips(pipeline, stages), joined),
    open: () => openByStage(pipeline),

    times: () => timesInStages(pipeline),
    teamTimes: () => ofTeam(pipeline, index.times),
    limitOf: () => (stage, person) => limits()(stage, person),
    stalled: () => countStalled(pipeline, index.limitOf),

    weeklyEntries: () => memoize((stages) => weeklyEntries(pipeline, new Set(stages)), joined),
    effort: () => effortOf(pipeline, firstDeeds(pipeline)),
    arrivals: () => arrivalsOf(pipeline),
    proposals: () => proposedDeals(pipeline, index.standing),
    proposalOutcomes: () => countByOrigin(pipeline, index.proposals.deals, 'source'),

    cycleLengths: () =>
      memoize((person) =>
        index.decisions.noDays === null ? cycleLengths(pipeline, wonOf(person)) : [],
      ),
    wonAmounts: () => memoize((person) => wonAmounts(pipeline, wonOf(person))),
    wonDiscounts: () => memoize((person) => wonDiscounts(pipeline, wonOf(person))),
  });
  return index;
}

/** Lists of the same stages in the same order are one question. */
function joined(stages: readonly number[]): string {
  return stages.join();
}

function countByOrigin(
  { deals }: Pipeline,
  { people }: ByPerson<DealsByStanding>,
  origin: Origin,
): OutcomesByOrigin[] {
  return people.map((own) => outcomesByOrigin(deals, own, origin));
}

function ofTeam({ process }: Pipeline, times: TimesInStages): StageTimes[] {
  return process.stages.map((_, stage) => times.of(stage, TEAM));
}

function timesForLimits({ pipeline, teamTimes }: PipelineIndex): readonly StageTimes[] {
  if (isUnlimited(pipeline.window)) return teamTimes;
  return ofTeam(pipeline, timesInStages({ ...pipeline, window: ALL_DATA }));
}

/**
 * Why there is no conversion by stage for a salesperson or the team (null): no share of decided
 * deals means anything, or too few lost deals have a known stage. Null where there is one.
 */
export function whyNoConversion(
  { decisions, lost }: PipelineIndex,
  person: Person,
): AbsenceCode | null {
  return decisions.noShares ?? (partOf(lost, person).areKnown ? null : 'lost-stage-unknown');
}

/**
 * Why there is no share of proposals that become deals: as for a conversion by stage, but where days
 * tell which deals had a proposal nobody need know in which stage the others were lost.
 */
export function whyNoProposalShare(
  { pipeline, decisions }: Pick<PipelineIndex, 'pipeline' | 'decisions'>,
  areLostStagesKnown: boolean,
): AbsenceCode | null {
  if (decisions.noShares !== null) return decisions.noShares;
  return areLostStagesKnown || areProposalsDated(pipeline) ? null : 'lost-stage-unknown';
}
