import { readableMonth } from '../calendar';
import { NOT_KNOWN } from '../language/estimates';
import { whole } from '../language/format';
import { inNoMonth, MONTH_TABLE, monthsTitle, thousands } from '../language/months';
import { lastMonths, type Month } from '../metrics/months';
import { sparkline } from '../text/bars';
import { type Line, line, SPACE } from './document';
import { onlyPerson } from './only-person';
import type { CoachingReport } from './report-model';

/** Money of seven digits has no room in a month's cell. */
const IN_THOUSANDS_FROM = 1_000_000;

/** New deals, wins and their money, month by month over the last year; nothing where none is known. */
export function monthLines(report: CoachingReport): Line[] {
  const { months, newUndated, wonUndated } = lastMonths(
    report.lookup,
    onlyPerson(report.people)?.index ?? null,
  );
  const isInThousands = months.some(({ wonValue }) => (wonValue ?? 0) >= IN_THOUSANDS_FROM);
  const money = (value: number): number => (isInThousands ? value / 1000 : value);
  const rows: ReadonlyArray<readonly [string, (month: Month) => number | null]> = [
    [MONTH_TABLE.newDeals, ({ newDeals }) => newDeals],
    [MONTH_TABLE.won, ({ won }) => won],
    [
      isInThousands ? thousands(MONTH_TABLE.wonValue) : MONTH_TABLE.wonValue,
      ({ wonValue }) => (wonValue === null ? null : money(wonValue)),
    ],
  ];
  const told = rows.flatMap(([name, figureOf]): Line[] => {
    const values = months.map(figureOf);
    if (values.every((value) => value === null)) return [];
    const known = values.map((value) => value ?? 0);
    const cells = values.map((value) => (value === null ? NOT_KNOWN : whole(value)));
    return [{ ...line('tableRow', `${name}\n${sparkline(known)}`, ...cells), spans: SPANS }];
  });
  if (told.length === 0) return [];
  const names = months.map(({ start }) => readableMonth(start));
  const head = {
    ...line('tableHead', monthsTitle(report.asOf), ...names),
    about: '',
    spans: SPANS,
  };
  const note = newUndated + wonUndated > 0 ? [line('lead', inNoMonth(newUndated, wonUndated))] : [];
  return [SPACE, head, ...told, ...note];
}

/** For the name, and for each month. */
const SPANS: readonly number[] = [2, ...Array.from({ length: 12 }, () => 3)];
