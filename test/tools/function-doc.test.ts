import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, loadWorkbook } from '../../playground/index';
import { CUSTOM_FUNCTIONS } from '../../src/functions';
import { functionsDocument, signature, TALLY } from '../../tools/function-doc';
import { openAddOn } from '../add-on/open-add-on';

const deals: string[][] = [];
const results = new Map<string, string[][]>();
const errors = new Map<string, string | null>();

beforeAll(async () => {
  const { tabs } = await loadWorkbook(['playground/sample/deals.csv'], {
    spreadsheetTimeZone: 'Etc/UTC',
  });
  const [sample] = tabs;
  if (sample === undefined) throw new Error('There is no sample.');
  const host = await openAddOn([{ ...sample, name: 'Deals' }], { spreadsheetTimeZone: 'Etc/UTC' });
  await ask(host, 'createTabs', {});
  host.user.insertTab('Activities');
  TALLY.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      host.user.typeInto('Activities', `${'ABCD'[column]}${row + 1}`, cell);
    });
  });
  await host.settle();
  deals.push(...host.workbook.displayValues('Deals'));
  for (const { name, example } of CUSTOM_FUNCTIONS) {
    host.user.insertTab(name);
    host.user.typeInto(name, 'A1', example);
    await host.settle();
    results.set(name, host.workbook.displayValues(name));
    errors.set(name, host.workbook.errorMessage(name, 'A1'));
  }
}, 120_000);

describe('docs/functions.md', () => {
  it('has an example for each function, and none of them fails', () => {
    for (const { name, example } of CUSTOM_FUNCTIONS) expect(example).toContain(`=${name}(`);
    expect([...errors].filter(([, message]) => message !== null)).toEqual([]);
  });

  it('says what each argument is, and what was chosen where systems differ', () => {
    for (const { name, parameters, choices } of CUSTOM_FUNCTIONS) {
      for (const each of parameters) expect(each.help, each.name).toMatch(/\.$/);
      expect(choices.length, name).toBeGreaterThan(0);
      for (const choice of choices) expect(choice).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('is what the declarations say and the examples give (update with npm run docs)', async () => {
    const document = functionsDocument(deals, (name) => results.get(name) ?? []);
    await expect(document).toMatchFileSnapshot('../../docs/functions.md');
  });
});

describe('docs/formulas.md', () => {
  it('names every function with its exact arguments, in order', async () => {
    const page = await readFile('docs/formulas.md', 'utf8');
    const named = [...page.matchAll(/^\| `(SC_\w+\(.*?\))` \| \S/gm)].map(([, each]) => each);
    expect(named).toEqual(CUSTOM_FUNCTIONS.map(signature));
  });
});
