import { keptFor } from '../kept';
import {
  type AbsenceCode,
  cycleLengths,
  type DealsByStanding,
  leftFlags,
  type Measures,
  numbersOf,
  somePeople,
  sumCounts,
  sumLostStages,
  wonAmounts,
  wonDiscounts,
} from '../metrics';
import { batchesOf } from './batches';
import { chosen } from './chosen';
import { type OpenFacts, openFacts } from './open-facts';
import { type Outcomes, outcomesByOrigin, sumOutcomes } from './outcomes-by-origin';
import { weeklyNewDeals } from './pace-samples';
import type { AmountsSample, Sample, ShareSample } from './sample';
import type { Signal, Subject, Target } from './signal';
import { stageOutcomes } from './stage-outcomes';

/** Won of the decided deals that ever had a proposal, by lead source as well. */
export function proposalsIntoDeals({ measures, people }: Subject): Sample | AbsenceCode {
  if (!lostStagesAreKnown(measures, people)) return 'lost-stage-unknown';
  return wonOf(measures, chosen(measures.proposals.deals.people, people));
}

/** Won of all decided deals, by lead source as well. */
export function winRate({ measures, people }: Subject): Sample | AbsenceCode {
  return wonOf(measures, chosen(measures.standing.people, people));
}

/** Won of the decided deals from the target's source or method. */
export function winRateOfOrigin(
  { measures, people }: Subject,
  { origin }: Target,
): Sample | AbsenceCode {
  if (origin === undefined) return 'no-outcomes';
  const { by, name } = origin;
  let won = 0;
  let all = 0;
  for (const own of chosen(measures.standing.people, people)) {
    const counts = outcomesByOrigin(measures.pipeline.deals, own, by).get(name);
    won += counts?.successes ?? 0;
    all += counts?.trials ?? 0;
  }
  return share(won, all, 'no-outcomes');
}

/** Discounts of won deals. */
export function discounts({ measures, people }: Subject): Sample | AbsenceCode {
  return amountsOf(measures, people, wonDiscounts, 'no-discounts');
}

/** Amounts of won deals. */
export function dealSizes({ measures, people }: Subject): Sample | AbsenceCode {
  return amountsOf(measures, people, wonAmounts, 'no-amounts');
}

/** Days from creation to closing of won deals. */
export function cycles({ measures, people }: Subject): Sample | AbsenceCode {
  return amountsOf(measures, people, cycleLengths, 'no-created-dates');
}

/** Advanced of the decided visits to the target's stages, by lead source as well. */
export function stageConversion(
  { measures, people }: Subject,
  { stages }: Target,
): Sample | AbsenceCode {
  if (!lostStagesAreKnown(measures, people)) return 'lost-stage-unknown';
  return shareBySource(
    chosen(stageOutcomes(measures), people).flatMap((own) => chosen(own, stages)),
  );
}

/** Lengths of the visits to the target's stage. */
export function stageTimes(
  { measures, people }: Subject,
  { stages }: Target,
): Sample | AbsenceCode {
  const [stage] = stages;
  if (stage === undefined) return 'no-stage-dates';
  const times = measures.times.of(stage, somePeople(people));
  if (times.days.length === 0) return 'no-stage-dates';
  return { kind: 'times', days: times.days, left: leftFlags(times) };
}

/** Open deals in the target's stages, of all open deals. */
export function openShare({ measures, people }: Subject, { stages }: Target): Sample | AbsenceCode {
  let inStages = 0;
  let all = 0;
  for (const own of chosen(measures.open.people, people)) {
    own.forEach(({ deals }, stage) => {
      all += deals;
      if (stages.includes(stage)) inStages += deals;
    });
  }
  const sample = share(inStages, all, 'no-open-deals');
  if (typeof sample === 'string') return sample;
  // Open deals that came in together stand in the same stage together.
  return { ...sample, clustering: batchesOf(weeklyNewDeals(measures, people)) };
}

/**
 * Open deals of which something is so, of all those that it is asked of.
 * @param counts both numbers of one person's facts; the first is null where nobody records it
 */
export function openDealsThat(
  counts: (facts: OpenFacts) => readonly [those: number | null, all: number],
): Signal['sample'] {
  return ({ measures, people }) => {
    let those = 0;
    let all = 0;
    for (const person of people) {
      const [some, of] = counts(openFacts(measures, person));
      those += some ?? 0;
      all += some === null ? 0 : of;
    }
    return share(those, all, 'no-open-deals');
  };
}

/** Losses in the target's stages, of all losses whose stage is known. */
export function lossShare({ measures, people }: Subject, { stages }: Target): Sample | AbsenceCode {
  if (!lostStagesAreKnown(measures, people)) return 'lost-stage-unknown';
  const all = countsOf(measures, people, measures.pipeline.openStages).lost;
  return share(countsOf(measures, people, stages).lost, all, 'no-outcomes');
}

/** Visits to the target's stages that went back to an earlier stage, of all that ended. */
export function returnShare(
  { measures, people }: Subject,
  { stages }: Target,
): Sample | AbsenceCode {
  const { advanced, lost, back } = countsOf(measures, people, stages);
  return share(back, advanced + lost + back, 'no-outcomes');
}

/** Deals that passed the target's stage over, of all that passed or entered it and went on. */
export function skipShare({ measures, people }: Subject, { stages }: Target): Sample | AbsenceCode {
  const byPerson = skipsOf(measures, stages);
  const skips = people.reduce((sum, person) => sum + (byPerson[person] ?? 0), 0);
  const { advanced } = countsOf(measures, people, stages);
  return share(skips, skips + advanced, 'no-stage-dates');
}

/** Skips of a set of stages are asked for by one person after the other. */
const keptSkips = keptFor<Measures, readonly number[]>();

/** For each salesperson, by index, the deals that passed one of the stages over. */
function skipsOf(measures: Measures, stages: readonly number[]): readonly number[] {
  return keptSkips(measures, stages.join(), () => {
    const { skipped, owner, salespeople } = measures.pipeline;
    const counts = salespeople.map(() => 0);
    skipped.forEach((passedOver, deal) => {
      const person = owner[deal] as number;
      if (person < 0 || !stages.some((stage) => passedOver.includes(stage))) return;
      counts[person] = (counts[person] ?? 0) + 1;
    });
    return counts;
  });
}

function share(successes: number, trials: number, ifNone: AbsenceCode): ShareSample | AbsenceCode {
  return trials === 0 ? ifNone : { kind: 'share', successes, trials, strata: null, clustering: 1 };
}

function countsOf({ tally }: Measures, people: readonly number[], stages: readonly number[]) {
  return sumCounts(chosen(tally.people, people).flatMap((own) => chosen(own, stages)));
}

function lostStagesAreKnown({ lost }: Measures, people: readonly number[]): boolean {
  return sumLostStages(chosen(lost.people, people)).areKnown;
}

function wonOf(
  { pipeline }: Measures,
  deals: readonly DealsByStanding[],
): ShareSample | AbsenceCode {
  return shareBySource(deals.map((own) => outcomesByOrigin(pipeline.deals, own, 'source')));
}

function shareBySource(
  parts: ReadonlyArray<ReadonlyMap<string, Outcomes>>,
): ShareSample | AbsenceCode {
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

type ValuesOf = (pipeline: Measures['pipeline'], won: readonly number[]) => readonly number[];

/** One person's values are asked for with everybody else's: they are collected once. */
const keptValues = keptFor<readonly number[], readonly number[]>();

function amountsOf(
  { pipeline, standing }: Measures,
  people: readonly number[],
  valuesOf: ValuesOf,
  ifNone: AbsenceCode,
): AmountsSample | AbsenceCode {
  const lists = chosen(standing.people, people).map(({ won }) =>
    keptValues(won, valuesOf, () => valuesOf(pipeline, won)),
  );
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const list of lists) {
    all.set(list, filled);
    filled += list.length;
  }
  // What the tests sort again is quicker to sort when it is sorted already.
  return filled === 0 ? ifNone : { kind: 'amounts', values: numbersOf(all.sort()) };
}
