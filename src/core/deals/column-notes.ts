import type { ReadingNote } from '../table';
import { foldHeader } from '../text/fold-header';
import { DEAL_FIELDS, type DealField } from './deal-field';
import type { DealsTable } from './deals-table';
import type { UnderstoodTab } from './mapping';

/** Fields on which many figures hang. */
const WEIGHTY_FIELDS: readonly DealField[] = [
  'salesperson',
  'stage',
  'amount',
  'created',
  'closeDate',
];

/**
 * What was guessed in understanding the columns of the deals tabs, the same of several tabs once.
 *
 * @param tables the same tabs with the date columns of the stages, which are no other field's
 */
export function columnNotes(
  understood: readonly UnderstoodTab[],
  tables: readonly Pick<DealsTable, 'stageDates'>[],
): ReadingNote[] {
  const free = understood.map((tab, index) => ({
    ...tab,
    runnersUp: withoutStageDates(tab.runnersUp, tables[index]?.stageDates ?? []),
  }));
  const notes = [
    ...peopleNotes(free),
    ...WEIGHTY_FIELDS.flatMap((field) => free.flatMap((tab) => choiceNotes(tab, field))),
  ];
  const byContent = new Map(notes.map((note) => [JSON.stringify(note), note]));
  return [...byContent.values()];
}

/** The columns that would serve a field too, but for those that hold the days of a stage. */
export function withoutStageDates(
  runnersUp: UnderstoodTab['runnersUp'],
  stageDates: DealsTable['stageDates'],
): UnderstoodTab['runnersUp'] {
  const dated = new Set(stageDates.map(({ column }) => column));
  return Object.fromEntries(
    Object.entries(runnersUp).map(([field, list]) => [
      field,
      list.filter(({ column }) => !dated.has(column)),
    ]),
  );
}

/** Tabs whose deals are one person's by nobody's word: no column says whose, and no user did. */
function peopleNotes(understood: readonly UnderstoodTab[]): ReadingNote[] {
  const guessed = understood.filter(
    ({ columns, mapping }) =>
      columns.salesperson === undefined && (mapping?.salesperson ?? null) === null,
  );
  const without = guessed.filter(({ crowd }) => crowd === null);
  const crowded = guessed.flatMap(({ tab, headers, crowd }): ReadingNote[] =>
    crowd === null
      ? []
      : [
          {
            code: 'many-names',
            tab,
            header: headers[crowd.column] ?? '',
            names: crowd.names,
            salesperson: tab,
          },
        ],
  );
  if (without.length === 0) return crowded;
  const tabs = without.map(({ tab }) => ({ tab, salesperson: tab }));
  return [{ code: 'no-salesperson-column', tabs }, ...crowded];
}

function choiceNotes(
  { columns, runnersUp, makeshift, headers, mapping }: UnderstoodTab,
  field: DealField,
): ReadingNote[] {
  const column = columns[field];
  if (column === undefined || mapping?.columns[field] !== undefined) return [];
  const header = headers[column] ?? '';
  const isMakeshift = makeshift.includes(field);
  // Who else has to do with a deal is always worth a word; a weighted amount is not.
  const others = (runnersUp[field] ?? [])
    .filter((other) => field === 'salesperson' || isMakeshift || !other.isMakeshift)
    .map((other) => headers[other.column] ?? '')
    .filter((other, index, all) => all.indexOf(other) === index)
    .filter((other) => foldHeader(other) !== foldHeader(header));
  if (others.length === 0 && !isMakeshift) return [];
  return [{ code: 'column-choice', field: DEAL_FIELDS[field], header, others, isMakeshift }];
}
