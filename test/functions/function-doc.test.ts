import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../playground/command-line/run-coach';
import { EXAMPLES, functionsDocument } from '../../playground/functions/function-doc';
import { loadWorkbook } from '../../playground/index';
import { CUSTOM_FUNCTIONS } from '../../src/functions';
import { openAddOn } from '../add-on/open-add-on';

const results = new Map<string, string[][]>();
const errors = new Map<string, string | null>();

beforeAll(async () => {
  const { tabs } = await loadWorkbook(['playground/sample/deals.csv'], {
    spreadsheetTimeZone: 'Etc/UTC',
  });
  const [deals] = tabs;
  if (deals === undefined) throw new Error('There is no sample.');
  const host = await openAddOn([{ ...deals, name: 'Deals' }], { spreadsheetTimeZone: 'Etc/UTC' });
  await ask(host, 'createTabs', {});
  for (const [name, formula] of Object.entries(EXAMPLES)) {
    host.user.insertTab(name);
    host.user.typeInto(name, 'A1', formula);
    await host.settle();
    results.set(name, host.workbook.displayValues(name));
    errors.set(name, host.workbook.errorMessage(name, 'A1'));
  }
}, 120_000);

describe('docs/functions.md', () => {
  it('has an example for each function, and none of them fails', () => {
    expect(Object.keys(EXAMPLES)).toEqual(CUSTOM_FUNCTIONS.map(({ name }) => name));
    expect([...errors].filter(([, message]) => message !== null)).toEqual([]);
  });

  it('is what the declarations say and the examples give (update with npm run docs)', async () => {
    const document = functionsDocument((name) => results.get(name) ?? []);
    await expect(document).toMatchFileSnapshot('../../docs/functions.md');
  });
});
