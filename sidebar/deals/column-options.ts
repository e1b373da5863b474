import { PAGE_TEXTS } from '../../src/core/language/sidebar/common';
import { DEALS_TEXTS } from '../../src/core/language/sidebar/deals';
import type { Option } from '../ui/fields';
import type { ColumnChoice } from './mapping-draft';

const FOUND = 'found';
const NONE = 'none';
/** Before a header, so that a header called "none" is no option of ours. */
const HEADER = 'header:';

/** The options of a field's column: what was found, none, or any other header, likely ones first. */
export function columnOptions(
  headers: readonly string[],
  saved: ColumnChoice,
  runnersUp: readonly string[] = [],
): Option[] {
  const { findIt, notFound } = DEALS_TEXTS;
  const likelyFirst = [...runnersUp, ...headers];
  if (saved.by === 'user') return [...dateOptions(likelyFirst), { value: FOUND, text: findIt }];
  const others = likelyFirst.filter((header) => header !== saved.header);
  return [{ value: FOUND, text: saved.header ?? notFound }, ...dateOptions(others)];
}

/** The options of a stage's date column: none, or any header of the tab. */
export function dateOptions(headers: readonly string[]): Option[] {
  return [
    { value: NONE, text: PAGE_TEXTS.none },
    ...[...new Set(headers)].map((header) => ({ value: HEADER + header, text: header })),
  ];
}

/** The option that shows a choice. */
export function optionOfColumn({ by, header }: ColumnChoice): string {
  return by === 'found' ? FOUND : optionOfHeader(header);
}

/** The option that stands for a header, or for none. */
export function optionOfHeader(header: string | null): string {
  return header === null ? NONE : HEADER + header;
}

/** The choice that an option stands for; what would be found is known only where it was found. */
export function columnOfOption(value: string, saved: ColumnChoice): ColumnChoice {
  if (value === FOUND) return { by: 'found', header: saved.by === 'found' ? saved.header : null };
  return { by: 'user', header: headerOfOption(value) };
}

/** The header that an option stands for; null for none. */
export function headerOfOption(value: string): string | null {
  return value === NONE ? null : value.slice(HEADER.length);
}
