import { describe, expect, it } from 'vitest';
import { makeHost, refusal } from '../../make-host';

const TABS = [
  { name: 'Deals', values: [['Deal']] },
  { name: 'Chart1', type: 'OBJECT' as const },
  { name: 'Extract', type: 'DATASOURCE' as const },
];
const chart = `SpreadsheetApp.getActive().getSheetByName('Chart1')`;

describe('a tab without cells', () => {
  it('says its name and type', async () => {
    const host = await makeHost({ tabs: TABS });
    expect(
      host.evaluate(
        `SpreadsheetApp.getActive().getSheets().map((sheet) => String(sheet.getType()))`,
      ),
    ).toEqual(['GRID', 'OBJECT', 'DATASOURCE']);
    expect(host.evaluate(`${chart}.getType() === SpreadsheetApp.SheetType.OBJECT`)).toBe(true);
    expect(host.evaluate(`${chart}.isSheetHidden()`)).toBe(false);
  });

  it.each(['getLastRow()', 'getLastColumn()', 'getRange(1, 1)', 'getDataRange()', 'clear()'])(
    'refuses %s',
    async (call) => {
      const host = await makeHost({ tabs: TABS });
      expect(refusal(() => host.evaluate(`${chart}.${call}`))).toBe(
        'The action is not supported for OBJECT sheet',
      );
    },
  );

  it('has no current cell', async () => {
    const host = await makeHost({ tabs: TABS });
    host.user.select('Chart1');
    expect(host.evaluate('SpreadsheetApp.getActive().getCurrentCell()')).toBeNull();
  });
});
