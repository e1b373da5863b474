import type { Day } from '../../src/core/calendar';
import {
  LOST_REASONS,
  MADE_UP_DEALS,
  type MadeUpDeal,
  PEOPLE,
  PRODUCTS,
  SOURCES,
} from './made-up-deals';
import { OPEN_STAGE_NAMES, TEMPLATE_PROCESS } from './process';
import { type TemplateColumn, type TemplateTab, tabOf } from './template-tab';

/** The rows below the headers that have drop-downs. */
const READY_ROWS = 500;

interface Row extends MadeUpDeal {
  readonly number: number;
  readonly dayAgo: (days: number | undefined) => Day | null;
}

const isDecided = ({ stage }: Row): boolean => stage === 'Won' || stage === 'Lost';
const STAGE_NAMES = TEMPLATE_PROCESS.stages.map(({ name }) => name);

/** The columns that help most, each with what a made-up deal has in it. */
const COLUMNS: ReadonlyArray<TemplateColumn<Row>> = [
  { header: 'Deal ID', width: 9, of: ({ number }) => `D-${String(number).padStart(3, '0')}` },
  { header: 'Deal', width: 24, of: ({ account, product }) => `${account} · ${product}` },
  { header: 'Account', width: 18, of: ({ account }) => account },
  {
    header: 'Salesperson',
    width: 16,
    of: ({ salesperson }) => salesperson,
    choices: PEOPLE,
    isOpen: true,
  },
  { header: 'Stage', width: 16, of: ({ stage }) => stage, choices: STAGE_NAMES },
  {
    header: 'Amount',
    width: 10,
    of: ({ listPrice, discount }) => Math.round(listPrice * (1 - discount)),
  },
  { header: 'List price', width: 10, of: ({ listPrice }) => listPrice },
  { header: 'Source', width: 12, of: ({ source }) => source, choices: SOURCES, isOpen: true },
  { header: 'Product', width: 10, of: ({ product }) => product, choices: PRODUCTS, isOpen: true },
  { header: 'Created', width: 12, isDay: true, of: ({ entered, dayAgo }) => dayAgo(entered[0]) },
  ...OPEN_STAGE_NAMES.slice(1).map((stage, index) => ({
    header: `${stage} date`,
    width: 18,
    isDay: true,
    of: ({ entered, dayAgo }: Row) => dayAgo(entered[index + 1]),
  })),
  { header: 'Close date', width: 12, isDay: true, of: ({ closed, dayAgo }) => dayAgo(closed) },
  {
    header: 'Lost reason',
    width: 14,
    of: ({ lostReason }) => lostReason,
    choices: LOST_REASONS,
    isOpen: true,
  },
  {
    header: 'Lost at stage',
    width: 16,
    of: ({ stage, entered }) =>
      stage === 'Lost' ? (OPEN_STAGE_NAMES[entered.length - 1] ?? '') : '',
    choices: OPEN_STAGE_NAMES,
  },
  {
    header: 'Decision maker',
    width: 18,
    of: ({ entered, account }) => (entered.length > 2 ? `Head of ${account.split(' ')[1]}` : ''),
  },
  {
    header: 'Need in writing',
    width: 16,
    of: ({ entered, closed }) => (entered.length > 3 && closed % 3 !== 0 ? 'yes' : ''),
    choices: ['yes'],
  },
  {
    header: 'Next step',
    width: 26,
    of: (row) => (isDecided(row) || row.entered.length < 2 ? '' : 'Call about the open questions'),
  },
  {
    header: 'Next step date',
    width: 14,
    isDay: true,
    of: (row) =>
      isDecided(row) || row.entered.length < 2 ? null : row.dayAgo(row.closed < 0 ? -3 : 2),
  },
];

/** The tab of deals, with thirty made-up ones as of a day. */
export function dealsTab(asOf: Day): TemplateTab {
  const dayAgo = (days: number | undefined): Day | null =>
    days === undefined ? null : asOf - days;
  const rows = MADE_UP_DEALS.map((deal, index) => ({ ...deal, number: index + 1, dayAgo }));
  return tabOf('Deals', COLUMNS, rows, READY_ROWS);
}
