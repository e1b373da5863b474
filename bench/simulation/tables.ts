import { type Cell, isoDayText } from './cells';
import type { SimulatedDeal } from './simulate';
import type { TeamModel } from './team-model';

/** The deals as a tab: one row a deal, with a date column for each stage if wanted. */
export function dealsTable(
  deals: readonly SimulatedDeal[],
  { stages }: TeamModel,
  options: { readonly stageDates: boolean },
): Cell[][] {
  const headers = [
    'Deal ID',
    'Deal',
    'Salesperson',
    'Stage',
    'Amount',
    'List price',
    'Created',
    'Close date',
    'Source',
    'Prospecting method',
    'Product',
    'Lost reason',
    ...(options.stageDates ? stages.map(({ name }) => `${name} date`) : []),
  ];
  return [
    headers,
    ...deals.map((deal): Cell[] => {
      const last = deal.entries[deal.entries.length - 1];
      const stage =
        deal.outcome === 'open'
          ? (stages[last?.stage ?? 0]?.name ?? '')
          : deal.outcome === 'won'
            ? 'Won'
            : 'Lost';
      const dates = stages.map((_, index) => {
        const entry = deal.entries.find((each) => each.stage === index);
        return entry === undefined ? '' : isoDayText(entry.at);
      });
      return [
        deal.id,
        deal.name,
        deal.salesperson,
        stage,
        deal.amount,
        deal.listPrice,
        isoDayText(deal.created),
        deal.closedAt === null ? '' : isoDayText(deal.closedAt),
        deal.source,
        deal.method,
        deal.product,
        deal.lostReason ?? '',
        ...(options.stageDates ? dates : []),
      ];
    }),
  ];
}

/** The deals' changes as a Stage History tab, in order of time. */
export function historyTable(deals: readonly SimulatedDeal[], { stages }: TeamModel): Cell[][] {
  const events: Array<{ at: number; cells: Cell[] }> = [];
  const nameOf = (index: number): string => stages[index]?.name ?? '';
  for (const { id, entries, outcome, closedAt, cut, amount } of deals) {
    entries.forEach(({ stage, at }, index) => {
      const before = entries[index - 1];
      const from = before === undefined ? '' : nameOf(before.stage);
      events.push({ at, cells: [{ day: at }, id, 'Stage', from, nameOf(stage)] });
    });
    const last = entries[entries.length - 1];
    if (outcome !== 'open' && closedAt !== null && last !== undefined) {
      const to = outcome === 'won' ? 'Won' : 'Lost';
      events.push({
        at: closedAt,
        cells: [{ day: closedAt }, id, 'Stage', nameOf(last.stage), to],
      });
    }
    if (cut !== null) {
      events.push({
        at: cut.at,
        cells: [{ day: cut.at }, id, 'Amount', String(cut.from), String(amount)],
      });
    }
  }
  events.sort((a, b) => a.at - b.at);
  return [['When', 'Deal', 'Field', 'From', 'To'], ...events.map(({ cells }) => cells)];
}
