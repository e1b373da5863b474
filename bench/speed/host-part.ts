import { createHost, type HeadlessHost } from '../../playground/index';
import { type Growth, growthOf } from './growth';
import { heading, ms, table, times, type Verdicts } from './print';
import { bestMilliseconds } from './stopwatch';

const ROWS = { small: 1_250, large: 10_000 };
const COLUMNS = 15;
const ROUNDS = 3;
const SINGLE_CELLS = 200;

/** How much more a row may cost where there are eight times as many. */
const MOST_GROWTH = 2;
/** How much cheaper a cell must be in one call for all of them than in a call of its own. */
const FEWEST_TIMES_CHEAPER = 5;

const BUNDLE = `
  const deals = () => SpreadsheetApp.getActive().getSheetByName('Deals');
  function readAll() { return deals().getDataRange().getValues().length; }
  function writeAll() { const range = deals().getDataRange(); range.setValues(range.getValues()); }
  function readSingly() {
    for (let row = 1; row <= ${SINGLE_CELLS}; row++) deals().getRange(row, 1).getValue();
  }
  function writeSingly() {
    const report = SpreadsheetApp.getActive().getSheetByName('Report');
    for (let row = 1; row <= ${SINGLE_CELLS}; row++) report.getRange(row, 1).setValue(row);
  }
  function SC_COUNT(rows) { return rows.filter((row) => row[0] !== '').length; }`;

/** Whether the local host goes through large tabs at once, and not cell by cell. */
export async function hostPart({ goal }: Verdicts): Promise<void> {
  heading('The local host: tabs of 1,250 and of 10,000 rows × 15 columns');
  const small = await hostWith(ROWS.small);
  const large = await hostWith(ROWS.large);
  const on = (run: (host: HeadlessHost, rows: number) => unknown) => (rows: number) => () =>
    run(rows === ROWS.large ? large : small, rows);
  const growths = {
    'open a workbook': await growthOf(
      ROWS,
      (rows) => async () => (await hostWith(rows)).dispose(),
      ROUNDS,
    ),
    'read all cells': await growthOf(
      ROWS,
      on((host) => host.run('readAll')),
      ROUNDS,
    ),
    'write all cells': await growthOf(
      ROWS,
      on((host) => host.run('writeAll')),
      ROUNDS,
    ),
    'pass all cells to a custom function': await growthOf(ROWS, on(calculate), ROUNDS),
  };
  const beside = await growthOf(
    ROWS,
    on((host) => host.run('writeSingly')),
    ROUNDS,
  );
  const singly = await bestMilliseconds({ read: () => large.run('readSingly') }, ROUNDS);
  small.dispose();
  large.dispose();
  printGrowths({ ...growths, [`write ${SINGLE_CELLS} cells singly, beside it`]: beside });
  const most = Math.max(...Object.values(growths).map(({ perUnit }) => perUnit));
  goal(
    `at most ${MOST_GROWTH} times as much a row at 8 times the rows`,
    most <= MOST_GROWTH,
    times(most),
  );
  const besideRatio = beside.large / beside.small;
  goal(
    `small writes take at most ${MOST_GROWTH} times as long beside the larger tab`,
    besideRatio <= MOST_GROWTH,
    times(besideRatio),
  );
  const cheaper = {
    read: perCell(singly.read, SINGLE_CELLS) / perCell(growths['read all cells'].large),
    written: perCell(beside.large, SINGLE_CELLS) / perCell(growths['write all cells'].large),
  };
  for (const [done, ratio] of Object.entries(cheaper)) {
    goal(
      `a cell is ${done} at least ${FEWEST_TIMES_CHEAPER} times as fast with all others as singly`,
      ratio >= FEWEST_TIMES_CHEAPER,
      times(ratio),
    );
  }
}

function hostWith(rows: number): Promise<HeadlessHost> {
  const values = Array.from({ length: rows }, (_, row) => [
    `Deal ${row}`,
    `${1 + (row % 12)}/${1 + (row % 28)}/2026`,
    ...Array.from({ length: COLUMNS - 2 }, (_, column) => row * column),
  ]);
  const report = { name: 'Report', values: [['', '=SUM(A:A)']] };
  return createHost({ bundle: BUNDLE, workbook: { tabs: [{ name: 'Deals', values }, report] } });
}

let calculations = 0;

/** Has all rows counted anew; the second argument differs each time, so that nothing is kept. */
async function calculate(host: HeadlessHost, rows: number): Promise<void> {
  calculations += 1;
  host.user.typeInto('Report', 'D1', `=SC_COUNT(Deals!A1:O, ${calculations})`);
  await host.settle();
  const [[counted] = []] = host.workbook.values('Report', 'D1');
  if (counted !== rows) throw new Error(`${rows} rows were counted as ${String(counted)}.`);
}

function perCell(milliseconds: number, cells = ROWS.large * COLUMNS): number {
  return milliseconds / cells;
}

function printGrowths(growths: Readonly<Record<string, Growth>>): void {
  table(
    ['', 'ms at 1,250', 'ms at 10,000', 'a row'],
    Object.entries(growths).map(([name, { small, large, perUnit }]) => [
      name,
      ms(small),
      ms(large),
      times(perUnit),
    ]),
  );
}
