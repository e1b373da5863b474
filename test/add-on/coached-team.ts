import type { TabSpec } from '../../playground/index';
import { dayOf, isoDay } from '../../src/core/calendar';

const HEADERS = ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Close date', 'Proposal date'];
const LAST = dayOf(2026, 11, 20) as number;
const DEALS = 40;

/** Five people with forty decided proposals each; Ana wins 3 of them, each other one 18. */
export function coachedTeam(): TabSpec {
  const rows: unknown[][] = [HEADERS];
  for (const owner of ['Ana Berg', 'Bo Lind', 'Cy Rao', 'Dev Eze', 'Eve Ito']) {
    const won = owner === 'Ana Berg' ? 3 : 18;
    for (let deal = 0; deal < DEALS; deal++) {
      const closed = LAST - deal * 9;
      const isWon = Math.floor(((deal + 1) * won) / DEALS) > Math.floor((deal * won) / DEALS);
      rows.push([
        `${owner} ${deal + 1}`,
        owner,
        isWon ? 'Won' : 'Lost',
        1000,
        isoDay(closed - 30),
        isoDay(closed),
        isoDay(closed - 15),
      ]);
    }
    rows.push([
      `${owner} open`,
      owner,
      'Proposal',
      500,
      isoDay(LAST - 200),
      '',
      isoDay(LAST - 150),
    ]);
  }
  return { name: 'Deals', values: rows };
}
