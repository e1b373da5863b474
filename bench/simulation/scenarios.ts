import type { PersonModel, TeamModel } from '../../simulation/team-model';
import { usualTeam } from '../../simulation/usual-team';
import { dayOf } from '../../src/core/calendar';
import type { SignalCode } from '../../src/core/playbook/signals/signal';
import type { Recording } from './tables';

/** A kind of team to judge reports on. */
export interface Scenario {
  readonly name: string;
  readonly model: () => TeamModel;
  readonly recording: Recording;
  /** Who really is different, and how; null in a team of equals. */
  readonly planted: Planted | null;
}

export interface Planted {
  /** Index of the person; null for the whole team. */
  readonly person: number | null;
  /** Signals that show what was planted: one of them found is a catch. */
  readonly shows: readonly SignalCode[];
  /** Signals that really differ as a consequence; any other finding is false. */
  readonly follows: readonly SignalCode[];
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

/** Leads that make one decided proposal in the time of the simulation: at its end some are open. */
const LEADS_A_PROPOSAL = 1 / (0.62 * 0.7 * 0.76 * 0.856);

/** Targets hold from here on: by then proposals come as steadily as leads. */
const AGREED_ON = FROM + 126;
const AGREED: Recording = { stages: 'date columns', agreedOn: AGREED_ON };
const NOTHING_AGREED: Recording = { stages: 'date columns', agreedOn: null };
const HISTORY: Recording = { stages: 'history', agreedOn: AGREED_ON };

const LOW_CONVERSION: Planted = {
  person: 0,
  shows: ['proposals into deals', 'conversion', 'win rate', 'losses', 'late losses'],
  follows: ['entries', 'share', 'share of first steps'],
};
const FEWER_PROPOSALS: Planted = {
  person: 0,
  shows: ['proposals per week', 'entries'],
  follows: [],
};
const ALL_LOW_CONVERSION: Planted = { ...LOW_CONVERSION, person: null };
const NO_NEW_LEADS: Planted = {
  person: null,
  shows: ['entries', 'proposals per week'],
  follows: ['share', 'share of first steps'],
};
const LARGE_DISCOUNTS: Planted = { person: 0, shows: ['discount'], follows: ['deal size'] };

/** Every scenario of the trust simulation, equals first; `quick` leaves most of them out. */
export function scenarios(isQuick: boolean): Scenario[] {
  const all = [
    ...[4, 8, 20].flatMap((people) =>
      [10, 20, 40, 80].map((count) => scenario('equals', people, count)),
    ),
    ...[3, 30].map((people) => scenario('equals', people, 20)),
    ...[20, 80].map((count) =>
      scenario('equals, nothing agreed', 8, count, { recording: NOTHING_AGREED }),
    ),
    scenario('equals, kept in a history', 8, 40, { recording: HISTORY }),
    scenario('equals, most deals without discount', 8, 40, { change: mostlyFullPrice }),
    ...[20, 40, 80].map((count) =>
      scenario('equals, leads in batches of 4', 8, count, { change: inBatches }),
    ),
    ...[20, 40, 80].map((count) =>
      scenario('equals, different lead mixes', 8, count, { change: differentMix }),
    ),
    ...[40, 80].flatMap((count) =>
      [4, 8, 20].map((people) =>
        scenario('one converts .10, not .30', people, count, {
          change: plant(lowConversion),
          planted: LOW_CONVERSION,
        }),
      ),
    ),
    ...[40, 80].map((count) =>
      scenario('one converts .10, nothing agreed', 8, count, {
        change: plant(lowConversion),
        planted: LOW_CONVERSION,
        recording: NOTHING_AGREED,
      }),
    ),
    ...[20, 40, 80].map((count) =>
      scenario('one sends half the proposals', 8, count, {
        change: plant(halfTheLeads),
        planted: FEWER_PROPOSALS,
      }),
    ),
    ...[20, 40, 80].map((count) =>
      scenario('one gives 20 % off, not 5 %', 8, count, {
        change: plant(largeDiscounts),
        planted: LARGE_DISCOUNTS,
      }),
    ),
    ...SMALL_TEAMS.map((size) => smallTeam('small and healthy', size)),
    ...SMALL_TEAMS.map((size) =>
      smallTeam('small, all convert .25, not .45', size, ALL_LOW_CONVERSION, quarterOfProposals),
    ),
    ...[4, 8].map((people) =>
      scenario('all without new leads for 6 weeks', people, 40, {
        change: dryForSixWeeks,
        planted: NO_NEW_LEADS,
        recording: NOTHING_AGREED,
      }),
    ),
  ];
  return isQuick ? all.filter(({ name }) => QUICK.some((part) => name.includes(part))) : all;
}

const QUICK = ['equals, 8 people, 40', 'equals, 4 people, 10', '.30, 8 people, 40'];

function scenario(
  what: string,
  people: number,
  outcomes: number,
  options: {
    readonly change?: Change;
    readonly planted?: Planted;
    readonly recording?: Recording;
  } = {},
): Scenario {
  return {
    name: `${what}, ${people} people, ${outcomes} outcomes`,
    model: () => team(people, outcomes, options.change),
    recording: options.recording ?? AGREED,
    planted: options.planted ?? null,
  };
}

/** People, and deals each; everybody has agreed to the same targets from the first day on. */
const SMALL_TEAMS = [
  [2, 30],
  [2, 70],
  [3, 30],
  [3, 70],
  [5, 30],
  [5, 70],
] as const;

const LEADS_A_WEEK_IN_SMALL_TEAMS = 1.25;

/** Proposals become deals at .45, and half of the deals come so far. */
const SHORT_STAGES: TeamModel['stages'] = [
  { name: 'First call', step: 'prospecting', conversion: 0.7, medianDays: 7 },
  { name: 'Needs talk', step: 'needs analysis', conversion: 0.75, medianDays: 10 },
  { name: 'Offer', step: 'proposal', conversion: 0.45, medianDays: 18 },
];

function smallTeam(
  what: string,
  [people, dealsEach]: readonly [number, number],
  planted: Planted | null = null,
  change: Change = (person) => person,
): Scenario {
  const from = TO - Math.round((7 * dealsEach) / LEADS_A_WEEK_IN_SMALL_TEAMS);
  return {
    name: `${what}, ${people} people, ${dealsEach} deals`,
    model: () =>
      usualTeam({
        people,
        from,
        to: TO,
        leadsPerWeek: LEADS_A_WEEK_IN_SMALL_TEAMS,
        parts: { stages: SHORT_STAGES, sources: EQUAL_SOURCES },
        change: (person, index) => change({ ...person, rush: 0, discount: 0.08 }, index),
      }),
    recording: { stages: 'date columns', agreedOn: from },
    planted,
  };
}

/** Odds that make .45 into .25. */
function quarterOfProposals(person: PersonModel): PersonModel {
  return { ...person, odds: [1, 1, 0.407] };
}

function dryForSixWeeks(person: PersonModel): PersonModel {
  return { ...person, dryAfterWeek: WEEKS - 6 };
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

function inBatches(person: PersonModel): PersonModel {
  return { ...person, batchSize: 4 };
}

/** Four deals in five without a discount, so that nearly all of them are tied. */
function mostlyFullPrice(person: PersonModel): PersonModel {
  return { ...person, discount: -0.04, discountSpread: 0.05 };
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
