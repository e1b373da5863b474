import { type Random, randomFrom } from '../../simulation/random';
import { type SimulatedDeal, simulate } from '../../simulation/simulate';
import type { PersonModel, TeamModel } from '../../simulation/team-model';
import { usualTeam } from '../../simulation/usual-team';
import { dayOf } from '../../src/core/calendar';
import { seededRandom } from '../../src/core/statistics';
import type { WeekOfCalls } from '../simulation/tables';
import { type Market, PLANTED, USUAL } from './market';

/** What may be wrong with somebody of a team. */
export const TROUBLES = ['none', 'wins', 'proposals', 'discount', 'calls'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** A kind of team: so many people with so many deals each, one of them planted. */
export interface Kind {
  readonly people: number;
  readonly dealsEach: number;
  readonly trouble: Trouble;
  readonly market: Market;
}

/** A made-up team that has sold, with the one who is planted. */
export interface SmallTeam {
  readonly model: TeamModel;
  /** The same people, were all of them typical: what they agree to. */
  readonly typical: TeamModel;
  readonly deals: readonly SimulatedDeal[];
  /** Calls in each week of each person, as they are noted. */
  readonly calls: readonly WeekOfCalls[];
  /** How many calls each makes a week in truth, by name. */
  readonly callsAWeek: ReadonlyMap<string, number>;
  /** Name of the planted person; null in a team of equals. */
  readonly planted: string | null;
}

const TO = dayOf(2026, 11, 23) as number;

/** Makes a team and has it sell. The seed decides everything. */
export function smallTeam({ people, dealsEach, trouble, market }: Kind, seed: number): SmallTeam {
  const random = randomFrom(seededRandom(seed));
  const planted = trouble === 'none' ? -1 : random.below(people);
  const team = {
    people,
    from: TO - Math.round((7 * dealsEach) / USUAL.leadsPerWeek),
    to: TO,
    leadsPerWeek: USUAL.leadsPerWeek,
    parts: {
      stages: market.stages,
      sources: [{ name: 'Website', early: 1, late: 1 }],
    },
  };
  const model = usualTeam({
    ...team,
    change(person, index) {
      const own = ordinary(person, market, random);
      return index === planted ? WITH_TROUBLE[trouble](own, market, random) : own;
    },
  });
  const deals = simulate(model, random);
  // Drawn last, so that the deals are the same whether or not calls are looked at.
  const callsAWeek = new Map(
    model.people.map(({ name }, index) => {
      const ordinary = Math.exp(market.differences * random.normal());
      const isFew = trouble === 'calls' && index === planted;
      return [name, USUAL.calls * ordinary * (isFew ? PLANTED.calls : 1)];
    }),
  );
  const calls: WeekOfCalls[] = [];
  for (const [salesperson, pace] of callsAWeek) {
    for (let day = team.from + 6; day <= TO; day += 7) {
      // A week is busy or not.
      const count = random.poisson(pace * Math.exp(WEEKS_DIFFER * random.normal()));
      calls.push({ day, salesperson, count });
    }
  }
  return {
    model,
    calls,
    callsAWeek,
    typical: usualTeam({
      ...team,
      change: (person) => ({ ...person, discount: USUAL.discount / (1 - market.fullPrice) }),
    }),
    deals,
    planted: model.people[planted]?.name ?? null,
  };
}

/** How far a person's weeks differ: standard deviation of the logarithm. */
const WEEKS_DIFFER = 0.4;

/** Somebody who sells as everybody does, but for the ordinary differences. */
function ordinary(person: PersonModel, market: Market, random: Random): PersonModel {
  const { differences, pointsApart, fullPrice, discountSpread, batchSize } = market;
  const differs = (): number => Math.exp(differences * random.normal());
  const early = differs();
  const late = differs();
  return {
    ...person,
    rush: 0,
    batchSize,
    leadsPerWeek: person.leadsPerWeek * differs(),
    odds: [1, early, 1, late, late],
    habit: { share: fullPrice, discount: 0 },
    discount: (USUAL.discount + pointsApart * random.normal()) / (1 - fullPrice),
    discountSpread,
  };
}

/** What each trouble makes of somebody. */
const WITH_TROUBLE: Readonly<
  Record<Trouble, (own: PersonModel, market: Market, random: Random) => PersonModel>
> = {
  none: (own) => own,
  wins: (own, { stages }) => {
    const late = Math.sqrt(PLANTED.wins);
    return withOdds(own, stages, { 3: late, 4: late });
  },
  // By fewer first contacts, or by fewer of them getting to a proposal.
  proposals: (own, { stages }, random) =>
    random.chance(0.5)
      ? { ...own, leadsPerWeek: own.leadsPerWeek * PLANTED.proposals }
      : withOdds(own, stages, { 1: (stages[1]?.conversion ?? 0) * PLANTED.proposals }),
  // Half the calls bring half the first contacts.
  calls: (own) => ({ ...own, leadsPerWeek: own.leadsPerWeek * PLANTED.calls }),
  discount: (own, { fullPrice }) => ({
    ...own,
    discount: own.discount + (PLANTED.discount - USUAL.discount) / (1 - fullPrice),
  }),
};

/** Sets conversions of some stages, the person's ordinary differences staying. */
function withOdds(
  own: PersonModel,
  stages: TeamModel['stages'],
  conversions: Readonly<Record<number, number>>,
): PersonModel {
  const oddsOf = (share: number): number => share / (1 - share);
  return {
    ...own,
    odds: own.odds.map((odds, stage) => {
      const conversion = conversions[stage];
      if (conversion === undefined) return odds;
      return (odds * oddsOf(conversion)) / oddsOf(stages[stage]?.conversion ?? 0);
    }),
  };
}
