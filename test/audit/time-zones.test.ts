import { describe, expect, it } from 'vitest';
import { ask, loadWorkbook } from '../../playground/index';
import { openAddOn } from '../add-on/open-add-on';

const FILE = 'playground/sample/deals.csv';
const PERIOD = { asOf: '2026-11-23', from: null, to: null };

/** The whole report on the sample, its dates being date cells of a spreadsheet in this zone. */
async function reportIn(spreadsheetTimeZone: string, scriptTimeZone: string): Promise<unknown> {
  const { tabs } = await loadWorkbook([FILE], { spreadsheetTimeZone });
  const host = await openAddOn(tabs, { spreadsheetTimeZone, scriptTimeZone });
  const { json } = await ask(host, 'report', { salesperson: null, period: PERIOD });
  host.dispose();
  return json;
}

describe('the whole report', { timeout: 60_000 }, () => {
  it.each([
    ['Pacific/Auckland', 'America/Los_Angeles'],
    ['America/Los_Angeles', 'Pacific/Auckland'],
    ['Asia/Kolkata', 'Etc/UTC'],
    ['Europe/Berlin', 'Europe/Berlin'],
  ])('is the same in a spreadsheet of %s with a script of %s', async (spreadsheet, script) => {
    expect(await reportIn(spreadsheet, script)).toEqual(await reportIn('Etc/UTC', 'Etc/UTC'));
  });
});
