import type { AmountsSample, Sample, ShareSample } from '../../inference/samples/sample';
import { weeklyDispersion } from '../../inference/weekly-dispersion';
import { type OpenFacts, openFacts } from '../../metrics/open-deal-facts';
import { numbersOf } from '../../numbers-of';
import { pick } from '../../pick';
import type { AbsenceCode } from '../../pipeline/absence';
import { sumLostStages } from '../../pipeline/lost-stages';
import { type OutcomesByOrigin, sumOutcomes } from '../../pipeline/outcomes-by-origin';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { somePeople } from '../../pipeline/selection';
import { sumCounts } from '../../pipeline/stage-tally';
import { leftFlags } from '../../pipeline/stage-times';
import { weeklyNewDeals } from './pace-samples';
import type { Signal, Subject, Target } from './signal';

/** Won of the decided deals that ever had a proposal, by lead source as well. */
export function proposalsIntoDeals({ pipelineIndex, people }: Subject): Sample | AbsenceCode {
  if (!lostStagesAreKnown(pipelineIndex, people)) return 'lost-stage-unknown';
  return shareBySource(pick(pipelineIndex.proposalOutcomes, people));
}

/** Won of all decided deals, by lead source as well. */
export function winRate({ pipelineIndex, people }: Subject): Sample | AbsenceCode {
  return shareBySource(pick(pipelineIndex.outcomes('source'), people));
}

/** Won of the decided deals from the target's source or method. */
export function winRateOfOrigin(
  { pipelineIndex, people }: Subject,
  { origin }: Target,
): Sample | AbsenceCode {
  if (origin === undefined) return 'no-outcomes';
  const { by, name } = origin;
  let won = 0;
  let all = 0;
  for (const own of pick(pipelineIndex.outcomes(by), people)) {
    const counts = own.get(name);
    won += counts?.successes ?? 0;
    all += counts?.trials ?? 0;
  }
  return share(won, all, 'no-outcomes');
}

/** Discounts of won deals. */
export function discounts({ pipelineIndex, people }: Subject): Sample | AbsenceCode {
  return amountsOf(people, pipelineIndex.wonDiscounts, 'no-discounts');
}

/** Amounts of won deals. */
export function dealSizes({ pipelineIndex, people }: Subject): Sample | AbsenceCode {
  return amountsOf(people, pipelineIndex.wonAmounts, 'no-amounts');
}

/** Days from creation to closing of won deals. */
export function cycles({ pipelineIndex, people }: Subject): Sample | AbsenceCode {
  return amountsOf(people, pipelineIndex.cycleLengths, 'no-created-dates');
}

/** Advanced of the decided visits to the target's stages, by lead source as well. */
export function stageConversion(
  { pipelineIndex, people }: Subject,
  { stages }: Target,
): Sample | AbsenceCode {
  if (!lostStagesAreKnown(pipelineIndex, people)) return 'lost-stage-unknown';
  return shareBySource(
    pick(pipelineIndex.stageOutcomes, people).flatMap((own) => pick(own, stages)),
  );
}

/** Lengths of the visits to the target's stage. */
export function stageTimes(
  { pipelineIndex, people }: Subject,
  { stages }: Target,
): Sample | AbsenceCode {
  const [stage] = stages;
  if (stage === undefined) return 'no-stage-dates';
  const times = pipelineIndex.times.of(stage, somePeople(people));
  if (times.days.length === 0) return 'no-stage-dates';
  return { kind: 'times', days: times.days, left: leftFlags(times) };
}

/** Open deals in the target's stages, of all open deals. */
export function openShare(
  { pipelineIndex, people }: Subject,
  { stages }: Target,
): Sample | AbsenceCode {
  let inStages = 0;
  let all = 0;
  for (const own of pick(pipelineIndex.open.people, people)) {
    own.forEach(({ deals }, stage) => {
      all += deals;
      if (stages.includes(stage)) inStages += deals;
    });
  }
  const sample = share(inStages, all, 'no-open-deals');
  if (typeof sample === 'string') return sample;
  // Open deals that came in together stand in the same stage together.
  return { ...sample, clustering: weeklyDispersion(weeklyNewDeals(pipelineIndex, people)) };
}

/**
 * Open deals of which something is so, of all those that it is asked of.
 * @param counts both numbers of one person's facts; the first is null where nobody records it
 */
export function openDealsThat(
  counts: (facts: OpenFacts) => readonly [those: number | null, all: number],
): Signal['sample'] {
  return ({ pipelineIndex, people }) => {
    let those = 0;
    let all = 0;
    for (const person of people) {
      const [some, of] = counts(openFacts(pipelineIndex, person));
      those += some ?? 0;
      all += some === null ? 0 : of;
    }
    return share(those, all, 'no-open-deals');
  };
}

/** Losses in the target's stages, of all losses whose stage is known. */
export function lossShare(
  { pipelineIndex, people }: Subject,
  { stages }: Target,
): Sample | AbsenceCode {
  if (!lostStagesAreKnown(pipelineIndex, people)) return 'lost-stage-unknown';
  const all = countsOf(pipelineIndex, people, pipelineIndex.pipeline.openStages).lost;
  return share(countsOf(pipelineIndex, people, stages).lost, all, 'no-outcomes');
}

/** Visits to the target's stages that went back to an earlier stage, of all that ended. */
export function returnShare(
  { pipelineIndex, people }: Subject,
  { stages }: Target,
): Sample | AbsenceCode {
  const { advanced, lost, back } = countsOf(pipelineIndex, people, stages);
  return share(back, advanced + lost + back, 'no-outcomes');
}

/** Deals that passed the target's stage over, of all that passed or entered it and went on. */
export function skipShare(
  { pipelineIndex, people }: Subject,
  { stages }: Target,
): Sample | AbsenceCode {
  const byPerson = pipelineIndex.skips(stages);
  const skips = people.reduce((sum, person) => sum + (byPerson[person] ?? 0), 0);
  const { advanced } = countsOf(pipelineIndex, people, stages);
  return share(skips, skips + advanced, 'no-stage-dates');
}

function share(successes: number, trials: number, ifNone: AbsenceCode): ShareSample | AbsenceCode {
  return trials === 0 ? ifNone : { kind: 'share', successes, trials, strata: null, clustering: 1 };
}

function countsOf({ tally }: PipelineIndex, people: readonly number[], stages: readonly number[]) {
  return sumCounts(pick(tally.people, people).flatMap((own) => pick(own, stages)));
}

function lostStagesAreKnown({ lost }: PipelineIndex, people: readonly number[]): boolean {
  return sumLostStages(pick(lost.people, people)).areKnown;
}

function shareBySource(parts: readonly OutcomesByOrigin[]): ShareSample | AbsenceCode {
  const strata = sumOutcomes(parts);
  let successes = 0;
  let trials = 0;
  for (const stratum of strata.values()) {
    successes += stratum.successes;
    trials += stratum.trials;
  }
  if (trials === 0) return 'no-outcomes';
  const hasSources = [...strata.keys()].some((source) => source !== '');
  return { kind: 'share', successes, trials, strata: hasSources ? strata : null, clustering: 1 };
}

function amountsOf(
  people: readonly number[],
  valuesOf: (person: number) => readonly number[],
  ifNone: AbsenceCode,
): AmountsSample | AbsenceCode {
  const lists = people.map(valuesOf);
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const list of lists) {
    all.set(list, filled);
    filled += list.length;
  }
  // What the tests sort again is quicker to sort when it is sorted already.
  return filled === 0 ? ifNone : { kind: 'amounts', values: numbersOf(all.sort()) };
}
