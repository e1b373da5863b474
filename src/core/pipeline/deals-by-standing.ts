import { isWithin } from '../calendar';
import type { ByPerson } from './by-person';
import { type Pipeline, STANDING } from './pipeline';

/** Indexes of deals by how they stand. */
export interface DealsByStanding {
  /** Won and lost in the window; those closed on an unknown day only without one. */
  readonly won: number[];
  readonly lost: number[];
  /** Open at `asOf`, whatever the window. */
  readonly open: number[];
}

/** The deals of everybody: decided in the window, and open at `asOf`. */
export function dealsByStanding(pipeline: Pipeline): ByPerson<DealsByStanding> {
  const { salespeople, standing, owner, closedAt, window } = pipeline;
  const none = (): DealsByStanding => ({ won: [], lost: [], open: [] });
  const team = none();
  const people = salespeople.map(none);
  for (let deal = 0; deal < standing.length; deal++) {
    const code = standing[deal];
    if (code === STANDING.notYet) continue;
    if (code !== STANDING.open && !isWithin(closedAt[deal] as number, window)) continue;
    const list = code === STANDING.open ? 'open' : code === STANDING.won ? 'won' : 'lost';
    team[list].push(deal);
    people[owner[deal] as number]?.[list].push(deal);
  }
  return { team, people };
}
