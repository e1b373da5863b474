import { describe, expect, it } from 'vitest';
import { nodeRealms } from '../../../playground/host/node/node-realm';
import { makeHost } from '../make-host';

const script = (bundle: string) => ({ name: 'New', bundle, pages: {}, timeZone: 'Etc/UTC' });

function exchange(host: Awaited<ReturnType<typeof makeHost>>, bundle: string): void {
  host.exchangeScript(nodeRealms(bundle), script(bundle));
}

describe('exchanging the script of a host', () => {
  it('runs the new one, on the same cells', async () => {
    const host = await makeHost({ bundle: 'function f() { return 1; }' });
    const before = host.workbook.values('Deals');
    exchange(host, 'function f() { return 2; } function g() {}');
    expect(host.run('f')).toBe(2);
    expect(host.functionNames).toEqual(['f', 'g']);
    expect(host.workbook.values('Deals')).toEqual(before);
  });

  it('leaves the menu until the spreadsheet is opened again, under the project’s name', async () => {
    const menu = (item: string) =>
      `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('${item}', 'f').addToUi(); }`;
    const host = await makeHost({ bundle: menu('Old') });
    host.open();
    exchange(host, menu('Fresh'));
    expect(host.menu.map(({ label }) => label)).toEqual(['Old']);
    host.open();
    expect(host.state.ui.menu).toMatchObject({ label: 'New', items: [{ label: 'Fresh' }] });
  });

  it('computes formulas by the new functions', async () => {
    const host = await makeHost({ bundle: 'function SC_ONE() { return 1; }' });
    exchange(host, 'function SC_TWO() { return 2; }');
    host.user.typeInto('Deals', 'H1', '=SC_TWO()');
    await host.settle();
    expect(host.workbook.values('Deals', 'H1')).toEqual([[2]]);
  });

  it('keeps the old one where the new one cannot be evaluated', async () => {
    const host = await makeHost({ bundle: 'function f() { return 1; }' });
    expect(() => exchange(host, 'throw new Error("no")')).toThrow('no');
    expect(host.run('f')).toBe(1);
  });
});
