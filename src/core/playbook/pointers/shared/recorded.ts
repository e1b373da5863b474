import type { Deal, DealField } from '../../../deals';
import type { Pipeline } from '../../../pipeline/pipeline';

/** Whether any deal at all has something in a field; a column that nobody fills tells nothing. */
export function isRecorded({ deals }: Pipeline, field: keyof Deal & DealField): boolean {
  return deals.some((deal) => deal[field] !== null);
}

/** Whether a deal's tab has a column for the field, so that a blank cell says something. */
export function hasColumnFor(
  { deals, tables }: Pipeline,
  field: DealField,
): (deal: number) => boolean {
  const tabs = new Set(
    tables.flatMap(({ tab, columns }) => (columns[field] === undefined ? [] : [tab])),
  );
  return (deal) => tabs.has(deals[deal]?.tab ?? '');
}
