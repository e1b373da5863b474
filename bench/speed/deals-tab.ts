import type { TabSpec } from '../../playground/index';
import { isoDay } from '../../src/core/calendar';
import type { MadeUpDeals } from './made-up-deals';

/** The headers of the columns before the stages' dates. */
const HEADERS = [
  'Deal',
  'Salesperson',
  'Stage',
  'Amount',
  'List price',
  'Created',
  'Close date',
  'Source',
  'Product',
];

/** Made-up deals as a person would keep them in a tab: texts, numbers, dates as ISO text. */
export function dealsTab({ model, deals }: MadeUpDeals): TabSpec {
  const stages = model.stages.map(({ name }) => name);
  const rows = deals.map((deal) => {
    const last = deal.entries[deal.entries.length - 1]?.stage ?? 0;
    const dates = stages.map(() => '');
    for (const { stage, at } of deal.entries) dates[stage] = isoDay(at);
    return [
      deal.name,
      deal.salesperson,
      deal.outcome === 'open' ? (stages[last] as string) : STAGE_OF[deal.outcome],
      deal.amount,
      deal.listPrice,
      isoDay(deal.created),
      deal.closedAt === null ? '' : isoDay(deal.closedAt),
      deal.source,
      deal.product,
      ...dates,
    ];
  });
  return {
    name: 'Deals',
    values: [[...HEADERS, ...stages.map((name) => `${name} date`)], ...rows],
  };
}

const STAGE_OF = { won: 'Won', lost: 'Lost' } as const;
