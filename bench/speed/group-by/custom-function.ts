import { type AddOn, ask, createHost } from '../../../playground/index';
import { dealsTab } from '../deals-tab';
import type { MadeUpDeals } from '../made-up-deals';

const RESULT = 'Funnel';
const ROWS_A_PERSON = 10;

/** Milliseconds that one SC_STAGE_METRICS a salesperson takes in the host's spreadsheet. */
export async function customFunctionTime(addOn: AddOn, made: MadeUpDeals): Promise<number> {
  const deals = dealsTab(made);
  const host = await createHost({
    ...addOn,
    workbook: { tabs: [deals, { name: RESULT }] },
    spreadsheetTimeZone: 'Etc/UTC',
  });
  host.open();
  await ask(host, 'createTabs', {});
  const [headers = []] = deals.values ?? [];
  const lastColumn = String.fromCharCode(64 + headers.length);
  const range = `${deals.name}!$A$1:$${lastColumn}$${deals.values?.length ?? 1}`;
  const rows = made.model.people.flatMap(({ name }) => [
    [`=SC_STAGE_METRICS(${range},'Sales Process'!$A$1:$K$10,"${name}")`],
    ...Array.from({ length: ROWS_A_PERSON - 1 }, () => ['']),
  ]);
  const started = performance.now();
  host.user.paste(RESULT, 'A1', rows);
  await host.settle();
  const milliseconds = performance.now() - started;
  const written = host.workbook.values(RESULT);
  made.model.people.forEach(({ name }, index) => {
    const first = written[index * ROWS_A_PERSON + 1]?.[1];
    if (typeof first !== 'number') throw new Error(`No figures of ${name}: ${String(first)}`);
  });
  host.dispose();
  return milliseconds;
}
