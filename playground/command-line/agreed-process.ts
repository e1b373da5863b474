import {
  type AddOn,
  ask,
  createHost,
  type HeadlessHost,
  type HostOptions,
  type TabSpec,
  type WorkbookSpec,
} from '../index';
import type { CoachArguments } from './arguments';
import { chooseDeals } from './choose-deals';
import { dealsTabs, TAB_OF_OPTION } from './own-tab-names';

type Choices = Pick<CoachArguments, 'map' | 'pipeline'>;

/**
 * The Process Agreements tab in which every salesperson and the manager agreed, on one day, to the
 * process in the spreadsheet. The add-on writes it in a spreadsheet without deals whose clock stands
 * at noon of that day, as if all had pressed the button then.
 *
 * @param agreedOn ISO date
 * @param wanted who is a salesperson hangs on it
 * @throws AddOnError where there is no process to agree to
 */
export async function agreementsTab(
  addOn: AddOn,
  workbook: WorkbookSpec,
  agreedOn: string,
  wanted: Choices,
): Promise<TabSpec> {
  const names = await salespeopleIn(addOn, workbook, wanted);
  const people = {
    name: TAB_OF_OPTION.salespeople,
    values: [['Salesperson'], ...names.map((name) => [asTyped(name)])],
  };
  const process = workbook.tabs.filter(({ name }) => name === TAB_OF_OPTION.process);
  const now = new Date(`${agreedOn}T12:00:00Z`);
  return withHost(
    { ...addOn, workbook: { ...workbook, tabs: [...process, people] }, now },
    async (host) => {
      const { agreements } = await ask(host, 'process', {});
      for (const { salesperson, content: shown } of agreements) {
        for (const by of ['manager', 'salesperson'] as const) {
          await ask(host, 'agreeToProcess', { salesperson, by, shown });
        }
      }
      const name = TAB_OF_OPTION.agreements;
      const values = names.length === 0 ? [] : host.workbook.values(name);
      return { name, values: values.map((row) => row.map(asTyped)) };
    },
  );
}

function salespeopleIn(
  addOn: AddOn,
  workbook: WorkbookSpec,
  wanted: Choices,
): Promise<readonly string[]> {
  return withHost({ ...addOn, workbook }, async (host) => {
    await chooseDeals(host, wanted, dealsTabs(workbook));
    return (await ask(host, 'process', {})).salespeople;
  });
}

async function withHost<Result>(
  options: HostOptions,
  work: (host: HeadlessHost) => Promise<Result>,
): Promise<Result> {
  const host = await createHost({ ...options, spreadsheetTimeZone: 'Etc/UTC' });
  try {
    return await work(host);
  } finally {
    host.dispose();
  }
}

/** A text with the apostrophe that keeps it from being read as a number or a date. */
function asTyped(value: unknown): unknown {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
