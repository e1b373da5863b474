import { describe, expect, it } from 'vitest';
import { makeHost, refusal } from '../../make-host';

describe('properties', () => {
  it('are texts, kept between executions', async () => {
    const host = await makeHost();
    host.evaluate(
      `PropertiesService.getDocumentProperties().setProperty('a', '1').setProperties({ b: 2 })`,
    );
    const read = `(() => { const p = PropertiesService.getDocumentProperties();
      return [p.getProperty('a'), p.getProperty('none'), p.getProperties()]; })()`;
    expect(host.evaluate(read)).toEqual(['1', null, { a: '1', b: '2' }]);
    host.evaluate("PropertiesService.getDocumentProperties().deleteProperty('a')");
    expect(host.evaluate(read)).toEqual([null, null, { b: '2' }]);
    host.evaluate("PropertiesService.getDocumentProperties().setProperties({ c: '3' }, true)");
    expect(host.evaluate(read)).toEqual([null, null, { c: '3' }]);
  });

  it('hold 9 KB a value and 500 KB a store', async () => {
    const host = await makeHost();
    const set = (key: string, length: number) =>
      host.evaluate(
        `PropertiesService.getDocumentProperties().setProperty('${key}', 'ä'.repeat(${length}))`,
      );
    set('fits', 4608);
    expect(refusal(() => set('big', 4609))).toBe('Argument too large: value');
    expect(
      refusal(() => {
        for (let index = 0; index < 60; index++) set(`key${index}`, 4600);
      }),
    ).toContain('exceeded the property storage quota');
  });

  it('take texts only', async () => {
    const host = await makeHost();
    expect(
      refusal(() => host.evaluate("PropertiesService.getDocumentProperties().setProperty('a', 5)")),
    ).toBe(
      "The parameters (String,number) don't match the method signature for Properties.setProperty.",
    );
  });
});
