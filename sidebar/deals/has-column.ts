import type { DealsTabData } from '../../src/server/contract';

/** Whether some column of the tab serves a field. */
export function hasColumn({ columns }: Pick<DealsTabData, 'columns'>, field: string): boolean {
  return columns.some((column) => column.field === field && column.header !== null);
}

/** Without the stage of its deals a tab is read once somebody says which column has it. */
export function isUnderstood(tab: DealsTabData): boolean {
  return hasColumn(tab, 'stage');
}
