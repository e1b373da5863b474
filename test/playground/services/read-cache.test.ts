import { describe, expect, it } from 'vitest';
import type { HeadlessHost } from '../../../playground';
import { makeHost } from '../make-host';

/** The host, in which somebody types while the script sleeps. */
async function busyHost(options = {}): Promise<HeadlessHost> {
  const host = await makeHost({ tabs: [{ name: 'Deals', values: [['old']] }], ...options });
  const { clock } = host.state;
  const advance = clock.advance.bind(clock);
  clock.advance = (milliseconds) => {
    host.user.typeInto('Deals', 'A1', 'new');
    host.user.typeInto('Deals', 'A2', 'more');
    advance(milliseconds);
  };
  return host;
}

const reading = (between: string): string => `(() => {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Deals');
  const first = sheet.getRange('A1').getValue();
  Utilities.sleep(1);
  ${between};
  return [first, sheet.getRange('A1').getValue(), sheet.getLastRow()];
})()`;

describe('what an execution has read', () => {
  it('stays what it was while others change it', async () => {
    expect((await busyHost()).evaluate(reading(''))).toEqual(['old', 'old', 1]);
  });

  it('is read anew after a flush or a write', async () => {
    expect((await busyHost()).evaluate(reading('SpreadsheetApp.flush()'))).toEqual([
      'old',
      'new',
      2,
    ]);
    expect((await busyHost()).evaluate(reading(`sheet.getRange('C1').setValue(1)`))).toEqual([
      'old',
      'new',
      2,
    ]);
  });

  it('is read anew by the next execution', async () => {
    const host = await busyHost();
    host.evaluate(reading(''));
    expect(host.evaluate(`SpreadsheetApp.getActive().getSheetByName('Deals').getLastRow()`)).toBe(
      2,
    );
  });

  it('is not kept where the host is told so', async () => {
    const host = await busyHost({ readCache: 'none' });
    expect(host.evaluate(reading(''))).toEqual(['old', 'new', 2]);
  });
});
