import { createHost, type TabSpec } from '../../../playground/index';
import { dealsTab } from '../deals-tab';
import type { MadeUpDeals } from '../made-up-deals';
import type { GroupFigures } from './figures';

/** What a spreadsheet template took to count, and what it counted. */
export interface FormulaCounts {
  readonly milliseconds: number;
  readonly formulas: number;
  /** Without medians, which COUNTIFS does not give. */
  readonly groups: readonly GroupFigures[];
}

const RESULT = 'Funnel';

/**
 * The figures as a template gets them: four COUNTIFS for each salesperson and stage over the deals
 * tab, entered into a tab of their own and calculated by the host's spreadsheet.
 */
export async function groupByCountifs(made: MadeUpDeals): Promise<FormulaCounts> {
  const deals = dealsTab(made);
  const { stages, people } = made.model;
  const host = await createHost({
    bundle: '',
    workbook: { tabs: [deals, { name: RESULT }] },
    spreadsheetTimeZone: 'Etc/UTC',
  });
  const rows = people.flatMap(({ name }) =>
    stages.map((_, stage) => formulasOf(deals, name, stage)),
  );
  const started = performance.now();
  host.user.paste(RESULT, 'A1', rows);
  await host.settle();
  const milliseconds = performance.now() - started;
  const values = host.workbook.values(RESULT) as number[][];
  host.dispose();
  const groups = values.map((row, index): GroupFigures => {
    const [entered = 0, advanced = 0, lost = 0, open = 0] = row;
    const person = Math.floor(index / stages.length);
    return { person, stage: index % stages.length, entered, advanced, lost, open, median: null };
  });
  return { milliseconds, formulas: rows.length * 4, groups };
}

/** Entered, advanced, lost and open; nobody passes a stage over, so the dates tell it all. */
function formulasOf(deals: TabSpec, person: string, stage: number): string[] {
  const [headers = [], ...rows] = deals.values ?? [];
  const names = headers.map(String);
  const dates = names.filter((name) => name.endsWith(' date') && name !== 'Close date');
  const column = (header: string): string => {
    const letter = String.fromCharCode(65 + names.indexOf(header));
    return `${deals.name}!$${letter}$2:$${letter}$${rows.length + 1}`;
  };
  const date = dates[stage] ?? '';
  const next = dates[stage + 1];
  const own = `${column('Salesperson')},"${person}",${column(date)},"<>"`;
  const stays = next === undefined ? '' : `,${column(next)},""`;
  return [
    `=COUNTIFS(${own})`,
    next === undefined
      ? `=COUNTIFS(${own},${column('Stage')},"Won")`
      : `=COUNTIFS(${own},${column(next)},"<>")`,
    `=COUNTIFS(${own}${stays},${column('Stage')},"Lost")`,
    `=COUNTIFS(${own},${column('Stage')},"${date.replace(/ date$/, '')}")`,
  ];
}
