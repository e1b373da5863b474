import { dayOf } from '../../src/core/calendar';
import type { PersonModel, TeamModel } from './team-model';
import { usualTeam } from './usual-team';

/** A kind of team to judge reports on. */
export interface Scenario {
  readonly name: string;
  readonly model: () => TeamModel;
  /** Index of the person who really is different; null in a team of equals. */
  readonly planted: number | null;
}

const FROM = dayOf(2025, 9, 1) as number;
const TO = dayOf(2026, 11, 23) as number;
const WEEKS = (TO - FROM) / 7;

/** Proposals become deals at .30 where nothing is planted. */
const STAGES: TeamModel['stages'] = [
  { name: 'First call', step: 'prospecting', conversion: 0.62, medianDays: 6 },
  { name: 'Fit check', step: 'qualification', conversion: 0.7, medianDays: 8 },
  { name: 'Needs workshop', step: 'needs analysis', conversion: 0.76, medianDays: 14 },
  { name: 'Offer', step: 'proposal', conversion: 0.5, medianDays: 18 },
  { name: 'Redlines', step: 'negotiation', conversion: 0.6, medianDays: 9 },
];

/** Leads that make one decided proposal in the time of the simulation. */
const LEADS_A_PROPOSAL = 1 / (0.62 * 0.7 * 0.76 * 0.93);

/** Every scenario of the trust simulation, equals first. */
export function scenarios(): Scenario[] {
  const sizes = [4, 8, 20];
  const outcomes = [10, 20, 40, 80];
  const equals = sizes.flatMap((people) =>
    outcomes.map((count) => ({
      name: `equals, ${people} people, ${count} outcomes`,
      model: () => team(people, count),
      planted: null,
    })),
  );
  const batches = [20, 80].map((count) => ({
    name: `equals, leads in batches of 4, 8 people, ${count} outcomes`,
    model: () => team(8, count, (person) => ({ ...person, batchSize: 4 })),
    planted: null,
  }));
  const mixes = [20, 40, 80].map((count) => ({
    name: `equals, different lead mixes, 8 people, ${count} outcomes`,
    model: () => team(8, count, differentMix),
    planted: null,
  }));
  const slower = [40, 80].flatMap((count) =>
    [4, 8, 20].map((people) => ({
      name: `one converts .10 not .30, ${people} people, ${count} outcomes`,
      model: () => team(people, count, plant(lowConversion)),
      planted: 0,
    })),
  );
  const fewer = [20, 40, 80].map((count) => ({
    name: `one sends half the proposals, 8 people, ${count} outcomes`,
    model: () => team(8, count, plant(halfTheLeads)),
    planted: 0,
  }));
  const dearer = [20, 40, 80].map((count) => ({
    name: `one gives 20 % not 5 % off, 8 people, ${count} outcomes`,
    model: () => team(8, count, plant(largeDiscounts)),
    planted: 0,
  }));
  return [...equals, ...batches, ...mixes, ...slower, ...fewer, ...dearer];
}

type Change = (person: PersonModel, index: number) => PersonModel;

function team(people: number, outcomes: number, change: Change = (person) => person): TeamModel {
  return usualTeam({
    people,
    from: FROM,
    to: TO,
    leadsPerWeek: (outcomes * LEADS_A_PROPOSAL) / WEEKS,
    parts: { stages: STAGES, sources: change === differentMix ? UNEQUAL_SOURCES : EQUAL_SOURCES },
    change: (person, index) => change({ ...person, rush: 0, discount: 0.05 }, index),
  });
}

const EQUAL_SOURCES: TeamModel['sources'] = [
  { name: 'Referral', early: 1, late: 1 },
  { name: 'Website', early: 1, late: 1 },
  { name: 'Event', early: 1, late: 1 },
];

/** Sources that convert differently: a mix of them makes equals look different. */
const UNEQUAL_SOURCES: TeamModel['sources'] = [
  { name: 'Referral', early: 1.3, late: 1.7 },
  { name: 'Website', early: 1, late: 1 },
  { name: 'Event', early: 0.8, late: 0.55 },
];

function plant(change: (person: PersonModel) => PersonModel): Change {
  return (person, index) => (index === 0 ? change(person) : person);
}

/** Odds that make .5 × .6 = .30 into about .28 × .36 = .10. */
function lowConversion(person: PersonModel): PersonModel {
  return { ...person, odds: [1, 1, 1, 0.389, 0.375] };
}

function halfTheLeads(person: PersonModel): PersonModel {
  return { ...person, leadsPerWeek: person.leadsPerWeek / 2 };
}

function largeDiscounts(person: PersonModel): PersonModel {
  return { ...person, discount: 0.2 };
}

/** Each person has another favourite source, some more than others. */
function differentMix(person: PersonModel, index: number): PersonModel {
  const favourite = index % 3;
  const strength = 1 + (index % 4);
  return { ...person, sourceMix: [0, 1, 2].map((source) => (source === favourite ? strength : 1)) };
}
