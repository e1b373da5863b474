import { randomFrom } from '../../simulation/random';
import { type SimulatedDeal, simulate } from '../../simulation/simulate';
import type { TeamModel } from '../../simulation/team-model';
import { usualTeam } from '../../simulation/usual-team';
import { parseIsoDay } from '../../src/core/calendar';
import { seededRandom } from '../../src/core/statistics';

/** A made-up pipeline of a wanted size. */
export interface MadeUpDeals {
  readonly model: TeamModel;
  readonly deals: readonly SimulatedDeal[];
}

const TO = parseIsoDay('2026-11-23') as number;

/** Deals that are played for each one wanted, so that chance never leaves too few. */
const SURPLUS = 1.1;

const STAGES = [
  { name: 'First call', step: 'prospecting', conversion: 0.75, medianDays: 6 },
  { name: 'Fit check', step: 'qualification', conversion: 0.78, medianDays: 8 },
  { name: 'Needs workshop', step: 'needs analysis', conversion: 0.8, medianDays: 14 },
  { name: 'Offer', step: 'proposal', conversion: 0.72, medianDays: 18 },
  { name: 'Redlines', step: 'negotiation', conversion: 0.75, medianDays: 9 },
];

/** What a made-up pipeline should be like. */
export interface WantedDeals {
  readonly count: number;
  readonly people: number;
  /** Weeks that the deals' beginnings are spread over. */
  readonly weeks: number;
}

/** Exactly `count` deals of about three visits each; always the same ones for the same wishes. */
export function madeUpDeals({ count, people, weeks }: WantedDeals): MadeUpDeals {
  const random = randomFrom(seededRandom(count));
  const model = usualTeam({
    people,
    from: TO - 7 * weeks + 1,
    to: TO,
    leadsPerWeek: (SURPLUS * count + 50) / (people * weeks),
    parts: { stages: STAGES },
    // Nobody passes a stage over, so that formulas can count what a deal did from its dates.
    change: (person) => ({ ...person, rush: 0 }),
  });
  const played = simulate(model, random);
  if (played.length < count) throw new Error(`Only ${played.length} of ${count} deals came.`);
  // Every deal has the same chance to be left out, so that the last weeks are as full as the first.
  while (played.length > count) {
    const index = random.below(played.length);
    played[index] = played[played.length - 1] as SimulatedDeal;
    played.pop();
  }
  return { model, deals: played.sort((a, b) => a.created - b.created) };
}
