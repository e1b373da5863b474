import { ALL_DATA, CALENDAR_DAYS } from '../../src/core/calendar';
import type { Deal } from '../../src/core/deals';
import { buildPipeline, type Pipeline } from '../../src/core/metrics';
import { NO_TERMS, parseStep, type SalesProcess, salespersonNamed } from '../../src/core/process';
import type { SimulatedDeal } from './simulate';
import type { TeamModel } from './team-model';

/** The process that the team's model sells by. */
export function processOf({ stages }: TeamModel): SalesProcess {
  const common = { aliases: [], ...NO_TERMS };
  return {
    stages: [
      ...stages.map(({ name, step }) => ({
        name,
        outcome: 'open' as const,
        step: parseStep(step),
        ...common,
      })),
      { name: 'Won', outcome: 'won', step: null, ...common },
      { name: 'Lost', outcome: 'lost', step: null, ...common },
    ],
    overrides: [],
  };
}

/** The pipeline of simulated deals, as a sheet with stage dates would give it. */
export function pipelineOf(deals: readonly SimulatedDeal[], model: TeamModel): Pipeline {
  const process = processOf(model);
  const asOf = Math.floor(model.to);
  return buildPipeline({
    deals: deals.map((deal, index) => dealOf(deal, index, process)),
    process,
    events: [],
    salespeople: model.people.map(({ name }) => salespersonNamed(name)),
    salespersonName: (name) => name,
    asOf,
    today: asOf,
    window: ALL_DATA,
    dayCount: CALENDAR_DAYS,
  });
}

function dealOf(deal: SimulatedDeal, index: number, { stages }: SalesProcess): Deal {
  const last = deal.entries[deal.entries.length - 1];
  const stageDates = stages.map(() => Number.NaN);
  for (const { stage, at } of deal.entries) stageDates[stage] = Math.floor(at);
  const isOpen = deal.outcome === 'open';
  return {
    key: deal.id,
    tab: 'Deals',
    row: index + 2,
    name: deal.name,
    account: null,
    salesperson: deal.salesperson,
    stageText: '',
    stage: isOpen
      ? (last?.stage ?? 0)
      : stages.findIndex(({ outcome }) => outcome === deal.outcome),
    outcome: deal.outcome,
    amount: deal.amount,
    listPrice: deal.listPrice,
    discount: Math.round((1 - deal.amount / deal.listPrice) * 1e12) / 1e12,
    created: Math.floor(deal.created),
    closeDate: deal.closedAt === null ? null : Math.floor(deal.closedAt),
    source: deal.source,
    method: deal.method,
    product: deal.product,
    nextStep: null,
    nextStepDate: null,
    lastActivity: null,
    lostReason: deal.lostReason,
    lostAtStage: -1,
    stageDates,
    blankRequired: [],
  };
}
