import { describe, expect, it } from 'vitest';
import { builtAddOn } from '../../playground';
import { openAddOn, smallPipeline } from '../add-on/open-add-on';

/** What is said where code runs on the deals' sheet between the reading and the lock. */
async function saidAfter(code: string) {
  const { bundle, ...rest } = await builtAddOn();
  const race = `
    function annotateMeanwhile() {
      const real = LockService;
      LockService = { getDocumentLock() {
        const sheet = SpreadsheetApp.getActive().getSheetByName('Deals');
        ${code};
        return real.getDocumentLock();
      } };
      annotateDealsCommand();
    }`;
  const host = await openAddOn([smallPipeline()], { ...rest, bundle: bundle + race });
  await host.settle();
  host.run('annotateMeanwhile');
  const isWritten = host.workbook.values('Deals')[0]?.includes('Coaching flags');
  return { message: host.questions.at(-1)?.message, isWritten };
}

const REFUSED = {
  message: 'Nothing was written. Somebody changed “Deals” at the same moment. Try again.',
  isWritten: false,
};

describe('rows that moved while the deals were read', () => {
  it.each([
    ['the first deal was renamed', `sheet.getRange(2, 1).setValue('Another')`],
    ['the last deal was renamed', `sheet.getRange(sheet.getLastRow(), 1).setValue('Another')`],
    ['the last two deals changed places', `sheet.moveRows(sheet.getRange('A30:A30'), 29)`],
    ['a row came in above the last', 'sheet.insertRowBefore(sheet.getLastRow())'],
    ['the last row was deleted', 'sheet.deleteRow(sheet.getLastRow())'],
    ['the header was renamed', `sheet.getRange(1, 1).setValue('Opportunity')`],
    ['a column came in before the deals’ names', 'sheet.insertColumnBefore(1)'],
  ])('are not written beside: %s', async (_, code) => {
    expect(await saidAfter(code)).toEqual(REFUSED);
  });

  it.each([
    ['nothing', ''],
    ['an amount', 'sheet.getRange(30, 5).setValue(77)'],
    ['a row beneath the last deal', `sheet.getRange(sheet.getLastRow() + 1, 1).setValue('New')`],
  ])('are written beside where only this changed: %s', async (_, code) => {
    expect((await saidAfter(code)).isWritten).toBe(true);
  });
});
