import { readTeam, type Team } from '../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../src/core/pipeline/settings';
import type { Cell } from '../../src/core/table';
import { headersOf, SALES_PROCESS } from '../../src/core/tabs';
import type { SoldDeal } from './sell';
import type { Market } from './seller';

/** Where the stages' days stand: in the Stage History tab, or in columns of the deals tab. */
export type Recording = 'history' | 'stage dates';

/** The team as it is read from its tabs: deals, process and, where kept, history. */
export function teamOf(deals: readonly SoldDeal[], market: Market, recording: Recording): Team {
  const asOf = market.to;
  return readTeam(
    {
      deals: [{ tab: 'Pipeline', rows: dealsRows(deals, market, recording === 'stage dates') }],
      process: { tab: 'Sales Process', rows: processRows(market) },
      salespeople: null,
      agreements: null,
      history:
        recording === 'history' ? [{ tab: 'Stage History', rows: historyRows(deals, market) }] : [],
    },
    NO_SETTINGS,
    { asOf, today: asOf, window: { from: null, to: null } },
  );
}

function processRows({ stages }: Market): Cell[][] {
  const row = (name: string, step: string, outcome: string): Cell[] =>
    headersOf(SALES_PROCESS).map((header) => {
      if (header === 'Stage') return name;
      if (header === 'Step') return step;
      return header === 'Outcome' ? outcome : '';
    });
  return [
    [...headersOf(SALES_PROCESS)],
    ...stages.map(({ name, step }) => row(name, step, 'open')),
    row('Deal!', '', 'won'),
    row('Gone', '', 'lost'),
  ];
}

function stageName({ outcome, entries }: SoldDeal, { stages }: Market): string {
  if (outcome === 'won') return 'Deal!';
  if (outcome === 'lost') return 'Gone';
  return stages[entries[entries.length - 1]?.stage ?? 0]?.name ?? '';
}

function dealsRows(deals: readonly SoldDeal[], market: Market, hasDates: boolean): Cell[][] {
  const headers = [
    'Deal ID',
    'Deal',
    'Owner',
    'Stage',
    'Amount',
    'List price',
    'Created',
    'Close date',
    'Lead source',
    'Prospecting method',
    'Product',
    'Lost reason',
    ...(hasDates ? market.stages.map(({ name }) => `${name} date`) : []),
  ];
  return [
    headers,
    ...deals.map((deal): Cell[] => [
      deal.id,
      `Deal ${deal.id}`,
      deal.seller,
      stageName(deal, market),
      deal.amount,
      deal.listPrice,
      day(deal.created),
      deal.closedAt === null ? '' : day(deal.closedAt),
      deal.source,
      deal.method,
      deal.product,
      deal.reason,
      ...(hasDates
        ? market.stages.map((_, stage): Cell => {
            const entry = deal.entries.find((each) => each.stage === stage);
            return entry === undefined ? '' : day(entry.at);
          })
        : []),
    ]),
  ];
}

function historyRows(deals: readonly SoldDeal[], market: Market): Cell[][] {
  const rows: Array<{ at: number; cells: Cell[] }> = [];
  for (const deal of deals) {
    const add = (at: number, field: string, from: string, to: string): void => {
      rows.push({ at, cells: [{ day: at }, deal.id, field, from, to] });
    };
    const nameAt = (index: number): string =>
      market.stages[deal.entries[index]?.stage ?? -1]?.name ?? '';
    deal.entries.forEach(({ at }, index) => {
      add(at, 'Stage', nameAt(index - 1), nameAt(index));
    });
    if (deal.closedAt !== null) {
      add(deal.closedAt, 'Stage', nameAt(deal.entries.length - 1), stageName(deal, market));
    }
    if (deal.cut !== null && deal.cut.at <= market.to) {
      add(deal.cut.at, 'Amount', String(deal.cut.from), String(deal.amount));
    }
  }
  rows.sort((a, b) => a.at - b.at);
  return [['When', 'Deal', 'Field', 'From', 'To'], ...rows.map(({ cells }) => cells)];
}

function day(moment: number): Cell {
  return { day: Math.floor(moment) };
}
