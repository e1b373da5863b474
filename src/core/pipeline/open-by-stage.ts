import { END } from '../history';
import { sumOf } from '../sum';
import type { ByPerson } from './by-person';
import { type Pipeline, STANDING } from './pipeline';

/** Open deals in one stage. */
export interface OpenInStage {
  readonly deals: number;
  /** Sum of the known amounts; null where no deal has one. */
  readonly value: number | null;
  /** Share of all open deals whose stage is known, 0–1; null without any. */
  readonly share: number | null;
}

/** Everybody's open deals by stage; deals in an unknown stage are left out. */
export function openByStage(pipeline: Pipeline): ByPerson<readonly OpenInStage[]> {
  const { deals, process, salespeople, standing, owner, visits } = pipeline;
  const empty = (): Counted[] => process.stages.map(() => ({ deals: 0, amounts: [] }));
  const team = empty();
  const people = salespeople.map(empty);
  for (let row = 0; row < visits.size; row++) {
    const deal = visits.deal[row] as number;
    if (visits.end[row] !== END.open || standing[deal] !== STANDING.open) continue;
    const amount = deals[deal]?.amount ?? null;
    for (const list of [team, people[owner[deal] as number]]) {
      const open = list?.[visits.stage[row] as number];
      if (open === undefined) continue;
      open.deals++;
      if (amount !== null) open.amounts.push(amount);
    }
  }
  return { team: withShares(team), people: people.map(withShares) };
}

interface Counted {
  deals: number;
  readonly amounts: number[];
}

function withShares(open: readonly Counted[]): OpenInStage[] {
  const all = open.reduce((sum, { deals }) => sum + deals, 0);
  return open.map(({ deals, amounts }) => ({
    deals,
    value: amounts.length === 0 ? null : sumOf(amounts) + 0,
    share: all === 0 ? null : deals / all,
  }));
}
