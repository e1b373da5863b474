import { describe, expect, it } from 'vitest';
import { openAddOn, smallPipeline } from '../add-on/open-add-on';

describe('changes recorded on the side of a command', () => {
  it.each(['Annotate deals', 'Coaching report'])(
    'are in what the same command writes, where it is a single one: %s',
    async (command) => {
      const host = await openAddOn([smallPipeline()]);
      host.chooseMenu('Record stage changes now');
      const begun = host.workbook.values('Stage History').length;
      const row = host.workbook.values('Deals').findIndex(([name]) => name === 'Ana open') + 1;
      // A change that no edit is seen of, as of an import: an old proposal is a prospect from today.
      host.evaluate(
        `SpreadsheetApp.getActive().getSheetByName('Deals').getRange('D${row}').setValue('Prospecting')`,
      );
      const written = () => {
        host.chooseMenu(command);
        const tabs = host.workbook.tabs.filter((tab) => tab !== 'Stage History');
        return tabs.map((tab) => host.workbook.values(tab));
      };
      const first = written();
      expect(host.workbook.values('Stage History')).toHaveLength(begun + 1);
      expect(written()).toEqual(first);
      expect(host.workbook.values('Stage History')).toHaveLength(begun + 1);
    },
  );
});
