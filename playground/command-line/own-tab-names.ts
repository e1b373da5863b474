import type { WorkbookSpec } from '../index';

/** The tabs that a file fills which is no file of deals, by the option that names it. */
export const TAB_OF_OPTION = {
  process: 'Sales Process',
  history: 'Stage History',
  salespeople: 'Salespeople',
  agreements: 'Process Agreements',
  log: 'Coaching Log',
  activities: 'Activities',
} as const;

/** An option that names such a file. */
export type TabOption = keyof typeof TAB_OF_OPTION;

/** These options, in the order in which their tabs are made. */
export const TAB_OPTIONS = Object.keys(TAB_OF_OPTION) as readonly TabOption[];

/** The names that a file of deals cannot have for its tab: the add-on's own, and people's activities. */
export const RESERVED_TAB_NAMES: readonly string[] = [
  ...Object.values(TAB_OF_OPTION),
  'Coaching Report',
  'Personal Report',
  'Prepare 1:1',
];

/** The tabs of a spreadsheet that came from files of deals. */
export function dealsTabs({ tabs }: WorkbookSpec): string[] {
  return tabs.map(({ name }) => name).filter((name) => !RESERVED_TAB_NAMES.includes(name));
}
