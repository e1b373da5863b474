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
 * @param tables the same tabs with their columns of stages' days, which serve nothing else
 */
export function columnNotes(
  understood: readonly UnderstoodTab[],
  tables: readonly DealsTable[],
): ReadingNote[] {
  const notes = [
    ...peopleNotes(understood),
    ...WEIGHTY_FIELDS.flatMap((field) =>
      understood.flatMap((tab, index) =>
        choiceNotes(tab, field, tables[index]?.stageDates.map(({ column }) => column) ?? []),
      ),
    ),
  ];
  const byContent = new Map(notes.map((note) => [JSON.stringify(note), note]));
  return [...byContent.values()];
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
  used: readonly number[],
): ReadingNote[] {
  const column = columns[field];
  if (column === undefined || mapping?.columns[field] !== undefined) return [];
  const header = headers[column] ?? '';
  const isMakeshift = makeshift.includes(field);
  // Who else has to do with a deal is always worth a word; a weighted amount is not.
  const others = (runnersUp[field] ?? [])
    .filter((other) => !used.includes(other.column))
    .filter((other) => field === 'salesperson' || isMakeshift || !other.isMakeshift)
    .map((other) => headers[other.column] ?? '')
    .filter((other, index, all) => all.indexOf(other) === index)
    .filter((other) => foldHeader(other) !== foldHeader(header));
  if (others.length === 0 && !isMakeshift) return [];
  return [{ code: 'column-choice', field: DEAL_FIELDS[field], header, others, isMakeshift }];
}
